"""The commands of the command line, one module each: `add_arguments(parser)` and `run(args)`.

They call `store.query` and print; none of them imports Textual. `run` gives the exit status.
"""
