//! The AWS CLI face.
