"""Makes the documentation site: ``PYTHONPATH=docs python -m argmap_site FOLDER``.

The pages under ``docs/`` are gathered as they are, and beside them stand those that are made of
the code itself: the fields of the format, the rules, the commands, the library, JSON layouts.
"""
