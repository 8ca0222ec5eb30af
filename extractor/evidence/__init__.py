"""What speaks for and against a fact, each as a short name that `extractor.confidence` weighs."""
