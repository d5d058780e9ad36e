"""What must be set before Rasa is imported. Import this first."""

import logging
import os
import warnings

# Nothing leaves the host: no telemetry, no crash reports.
os.environ["RASA_TELEMETRY_ENABLED"] = "false"
# Rasa takes what it kept of an earlier training for good as long as the class of a component is the
# same; after a new version of a library, or of what a component calls, the model would be wrong.
os.environ["RASA_MAX_CACHE_SIZE"] = "0"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
# Rasa 3.6 and what it pins warn about themselves on every start; none of it is ours to mend.
warnings.filterwarnings("ignore")
logging.captureWarnings(True)
logging.getLogger("py.warnings").setLevel(logging.CRITICAL)
