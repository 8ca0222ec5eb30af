"""`python -m extractor.cli` is `tradefacts`."""

from extractor.cli import main

if __name__ == "__main__":
    main()
