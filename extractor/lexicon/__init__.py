"""Tables of what trade news names: places, currencies, items, agencies, fiscal years, units.

Every table is a file in `data/` whose header says where it comes from; it is read on first use
and kept. Nothing here reads a text.
"""
