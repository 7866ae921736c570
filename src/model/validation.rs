//! The service's validation of an input against the model.
