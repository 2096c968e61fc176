"""From a folder of articles to answers: reading, annotating, linking, storing and querying.

Nothing here may import the terminal program (`tui`), and only `build` may write to a store.
"""
