# Steps a program by instructions from main on. In its own code the frames must always lead back to main; calls into libraries are run to their end.
import gdb

gdb.execute("set pagination off")
gdb.execute("break main", to_string=True)
gdb.execute("run >/dev/null", to_string=True)


def is_running():
    return gdb.selected_inferior().pid != 0


def is_own():
    table = gdb.newest_frame().find_sal().symtab
    return table is not None and table.filename.endswith("unwinding.c")


lost = 0
places = set()
for step in range(5000):
    frame = gdb.newest_frame()
    names = []
    while frame is not None and len(names) < 50:
        names.append(frame.name())
        frame = frame.older()
    if "main" not in names or names[-1] not in ("main", "_start", "__libc_start_main_impl", "__libc_start_call_main"):
        lost += 1
        print("lost at", hex(gdb.newest_frame().pc()), names)
    places.add(gdb.newest_frame().pc())
    gdb.execute("stepi", to_string=True)
    for attempt in range(4):
        if not is_running() or is_own():
            break
        gdb.execute("finish" if attempt == 0 else "stepi", to_string=True)
    if not is_running():
        break
print("lost", lost, "of", len(places))
