/*
 * What the Java side of the native kit asks of the operating system (kit.nativehost.HostCalls), and
 * what the runtime asks of kit. Texts end in NUL. A negative result is an error number of the C
 * library with its sign changed. A block is two 64-bit words, the address and the length of memory
 * that kit_host_release takes back.
 */
#ifndef KIT_HOST_H
#define KIT_HOST_H

#include <stdint.h>

/* The command line, as it came. */
int32_t kit_host_argument_count(void);
void *kit_host_argument(int32_t index);

/* Reading. kit_host_regular_size is 0 for what has no size to go by. */
int32_t kit_host_open(void *path);
int64_t kit_host_regular_size(int32_t descriptor);
int32_t kit_host_read(int32_t descriptor, void *buffer, int32_t length);
int32_t kit_host_close(int32_t descriptor);

/* Writes all of it, or fails. */
int32_t kit_host_write(int32_t descriptor, void *data, int32_t length);

/* A file whole or not at all: kit.base.Host.writeFile says how. */
int32_t kit_host_write_file(void *path, void *data, int32_t length, int32_t executable);

/* Six columns: kind (0 regular, 1 directory, 2 other), size, time of modification, permission bits, device, inode. */
int32_t kit_host_status(void *path, void *six_longs);

/* The names in a folder, each ended by NUL. */
int32_t kit_host_list(void *path, void *block);
int32_t kit_host_delete(void *path);
int32_t kit_host_link_target(void *path, void *block);

/* A new empty file in the folder for temporaries; kit_host_clean_up removes it, and so does a signal. */
int32_t kit_host_temporary(void *suffix, void *block);
void kit_host_clean_up(void);

int32_t kit_host_working_directory(void *block);
void *kit_host_environment(void *name);
int32_t kit_host_program_path(void *block);
int32_t kit_host_is_terminal(int32_t descriptor);

/* Runs a program and waits: its exit code, or 128 and the signal. */
int32_t kit_host_run(void *words, int32_t count);

void *kit_host_error_text(int32_t number);
int64_t kit_host_current_time(void);
int64_t kit_host_nano_time(void);
void kit_host_exit(int32_t status);

/* Memory. */
int32_t kit_host_length(void *text);
void kit_host_copy(void *to, void *from, int32_t length);
void kit_host_release(void *block);

/* Asked by the runtime. */
int64_t kit_host_heap_start(void);
int64_t kit_host_heap_limit(void);
void kit_host_out_of_memory(void);

/* Asked by kit-main.c. */
void kit_host_command_line(int count, char **words);
void kit_host_fault(const char *what, int status);
void kit_host_watch_signals(void);

#endif
