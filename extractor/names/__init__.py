"""Names that no table lists: a small trained recogniser, asked only where the rules leave a gap."""
