"""A file must be saved as UTF-8.

UTF-8 is the encoding in which every editor of today saves a text unless it is told
otherwise; letters such as é and signs such as ¶ have their place in it. In any other
encoding they stand for something else, and argmap does not guess. Nothing of the file
is read; the place named is the first that is not UTF-8.

Open the file in your editor and save it again with the encoding UTF-8. A program such
as `iconv -f windows-1252 -t utf-8` converts a file, once you know what it was saved in.

    # reported                            # accepted
    author: Jos� Okafor                   author: José Okafor

Here � stands for a byte that is not UTF-8.
"""
