"""The parts of the sample district that scripts/make-demo.py writes."""
