# make serve: everything, from nothing to a running assistant. make test: everything, tested.
UV_VERSION := 0.13.9
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
READY := $(VENV)/.ready
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3

.PHONY: serve chat test setup setup-model train lint lock docs bench-rules bench-classifiers test-nlu test-stories clean

serve chat setup train docs: $(READY)
	@$(BIN)/duaalwijzer $@

test: $(READY)
	@$(BIN)/duaalwijzer train
	$(BIN)/pytest

test-stories: $(READY)
	@$(BIN)/duaalwijzer train
	$(BIN)/pytest tests/stories

setup-model: $(READY)
	@$(BIN)/duaalwijzer setup --model

lint: $(READY)
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports
	$(BIN)/rasa data validate --fail-on-warnings

bench-rules bench-classifiers: $(READY)
	@$(BIN)/python -m bench.$(@:bench-%=%)

test-nlu: $(READY)
	@$(BIN)/duaalwijzer test-nlu --vergelijk

lock: | $(UV)
	$(UV) pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --custom-compile-command "make lock" -o requirements.lock

$(READY): requirements.lock pyproject.toml | $(UV)
	@UV=$(UV) sh deploy/environment.sh $(VENV)
	@touch $@

.uv/bin/uv:
	@sh deploy/get-uv.sh .uv $(UV_VERSION)

clean:
	rm -rf $(VENV) .uv models .rasa
