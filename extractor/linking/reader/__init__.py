"""Reads one sentence from left to right and files every figure under the subject it belongs to.

The reader keeps one clause open. A flow word opens the next one; a verb whose subject is not trade
closes the sentence for figures until trade is named again; brackets and lists put a good or a
partner of their own over their figures. Its parts are one chain of classes, each of which leans on
those below it: a single base each, as compiling asks for (`extractor.compiled`).
"""

from extractor.linking.reader.core import Reader

__all__ = ["Reader"]
