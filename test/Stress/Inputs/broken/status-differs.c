#ifndef BROKEN
#define BROKEN 7
#endif
int main(void) { return BROKEN; }
