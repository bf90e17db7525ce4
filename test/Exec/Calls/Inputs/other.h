struct far_big { int v[30]; };
fiber int far_add(int a, int b);
fiber struct far_big far_make(int n);
fiber void far_sum(const struct far_big *b, int *sum);
fiber int far_and_back(int n);
fiber double far_mix(int a, double b, struct far_big c, char d);
fiber void far_nothing(void);
fiber int back_here(int n);
