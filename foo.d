/tmp/proja/x.o: /tmp/proja/x.s
