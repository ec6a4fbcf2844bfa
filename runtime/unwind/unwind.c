/*
 * What a static program needs of an unwinder when the machine has none of GCC's: glibc's libc.a refers to these names (Itanium C++ ABI, Exception Handling, level I).
 *
 * It does for C what must be done without walking frames. Ending a thread (pthread_exit, pthread_cancel) is a forced unwind whose stop function is called once, at the end of the stack: glibc's then runs all
 * cleanup handlers that pthread_cleanup_push registered, innermost first, and leaves the thread. No frame is visited: clean-up code in frames (C++ destructors, __attribute__((cleanup)) under -fexceptions) does not
 * run, an exception finds no handler, and a backtrace is empty.
 */

typedef enum {
  FOREIGN_EXCEPTION_CAUGHT = 1,
  FATAL_PHASE_2_ERROR = 2,
  FATAL_PHASE_1_ERROR = 3,
  END_OF_STACK = 5,
  CONTINUE_UNWIND = 8
} _Unwind_Reason_Code;

enum { CLEANUP_PHASE = 2, FORCE_UNWIND = 8, REACHED_END_OF_STACK = 16 };

typedef unsigned long word;

struct _Unwind_Exception {
  word exception_class;
  void (*cleanup)(_Unwind_Reason_Code, struct _Unwind_Exception *);
  word private_1;
  word private_2;
} __attribute__((aligned));

/* The end of the stack: there is nothing to ask of it. */
struct _Unwind_Context {
  word registers[18];
};

typedef _Unwind_Reason_Code (*stop_function)(int version, int actions, word exception_class, struct _Unwind_Exception *exception, struct _Unwind_Context *context, void *argument);

extern void abort(void) __attribute__((noreturn));

_Unwind_Reason_Code _Unwind_ForcedUnwind(struct _Unwind_Exception *exception, stop_function stop, void *argument) {
  struct _Unwind_Context context;
  for (int i = 0; i < 18; i++) context.registers[i] = 0;
  exception->private_1 = (word)stop;
  exception->private_2 = (word)argument;
  stop(1, FORCE_UNWIND | CLEANUP_PHASE | REACHED_END_OF_STACK, exception->exception_class, exception, &context, argument);
  /* It should not have come back. */
  return FATAL_PHASE_2_ERROR;
}

/* Only landing pads call it, and none is ever entered. */
void _Unwind_Resume(struct _Unwind_Exception *exception) {
  (void)exception;
  abort();
}

_Unwind_Reason_Code _Unwind_RaiseException(struct _Unwind_Exception *exception) {
  (void)exception;
  return END_OF_STACK;
}

_Unwind_Reason_Code _Unwind_Resume_or_Rethrow(struct _Unwind_Exception *exception) {
  if (exception->private_1 == 0) return END_OF_STACK;
  return _Unwind_ForcedUnwind(exception, (stop_function)exception->private_1, (void *)exception->private_2);
}

void _Unwind_DeleteException(struct _Unwind_Exception *exception) {
  if (exception->cleanup) exception->cleanup(FOREIGN_EXCEPTION_CAUGHT, exception);
}

_Unwind_Reason_Code _Unwind_Backtrace(_Unwind_Reason_Code (*trace)(struct _Unwind_Context *, void *), void *argument) {
  (void)trace;
  (void)argument;
  return END_OF_STACK;
}

word _Unwind_GetGR(struct _Unwind_Context *context, int index) {
  return index >= 0 && index < 18 ? context->registers[index] : 0;
}

void _Unwind_SetGR(struct _Unwind_Context *context, int index, word value) {
  if (index >= 0 && index < 18) context->registers[index] = value;
}

word _Unwind_GetIP(struct _Unwind_Context *context) {
  (void)context;
  return 0;
}

word _Unwind_GetIPInfo(struct _Unwind_Context *context, int *before_instruction) {
  (void)context;
  *before_instruction = 0;
  return 0;
}

void _Unwind_SetIP(struct _Unwind_Context *context, word value) {
  (void)context;
  (void)value;
}

word _Unwind_GetCFA(struct _Unwind_Context *context) {
  (void)context;
  return 0;
}

void *_Unwind_GetLanguageSpecificData(struct _Unwind_Context *context) {
  (void)context;
  return 0;
}

word _Unwind_GetRegionStart(struct _Unwind_Context *context) {
  (void)context;
  return 0;
}

word _Unwind_GetDataRelBase(struct _Unwind_Context *context) {
  (void)context;
  return 0;
}

word _Unwind_GetTextRelBase(struct _Unwind_Context *context) {
  (void)context;
  return 0;
}

void *_Unwind_FindEnclosingFunction(void *address) {
  (void)address;
  return 0;
}

_Unwind_Reason_Code __gcc_personality_v0(int version, int actions, word exception_class, struct _Unwind_Exception *exception, struct _Unwind_Context *context) {
  (void)version;
  (void)actions;
  (void)exception_class;
  (void)exception;
  (void)context;
  return CONTINUE_UNWIND;
}

/* Registered unwind tables have no reader. */
void __register_frame_info(const void *table, void *object) {
  (void)table;
  (void)object;
}

void *__deregister_frame_info(const void *table) {
  (void)table;
  return 0;
}

void __register_frame(void *table) {
  (void)table;
}

void __deregister_frame(void *table) {
  (void)table;
}
