"""Many debates: found, looked up in the cache, compared by as many hands as there are.

Nothing is loaded here: where every debate is in the cache, no map is read and none is checked.
"""
