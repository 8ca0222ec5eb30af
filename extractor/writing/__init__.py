"""Writing facts: CSV, JSON, JSON Lines, Parquet, SQLite, a pandas frame, a table on the screen."""
