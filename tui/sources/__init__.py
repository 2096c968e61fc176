"""The rows of each screen: one module a kind of list, each a `tui.lines.Source`."""
