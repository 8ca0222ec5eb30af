"""From text to typed mentions."""
