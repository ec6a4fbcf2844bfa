int elsewhere = 1000;
int never_defined;
_Thread_local int far_away = 17;
static int per_thread = 99;
int use(void) { return per_thread; }
