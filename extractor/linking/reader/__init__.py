"""Reads one sentence from left to right and files every figure under the subject it belongs to.

The reader keeps one clause open. A flow word opens the next one; a verb whose subject is not trade
closes the sentence for figures until trade is named again; brackets and lists put a good or a
partner of their own over their figures.
"""

from extractor.linking.reader.core import Reader

__all__ = ["Reader"]
