"""From typed mentions to claims: which figure belongs to which cell."""
