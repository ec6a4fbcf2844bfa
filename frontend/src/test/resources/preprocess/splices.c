#def\
ine LONG a\
b c \   
d
LONG "str\
ing" 12\
34 /\
* comment *\
/ /\
/ line comment \
continued
next __LINE__
