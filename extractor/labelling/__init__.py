"""Facts for labelling tools and for training, and back again; one module a format.

What goes out comes back the same, field by field and span by span.
"""
