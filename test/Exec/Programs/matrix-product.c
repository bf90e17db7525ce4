// D, E: a matrix product whose rows come from a fiber; nested loops, local matrices, pointers to rows.
// RUN: %exec %s
#include "exec.h"
enum { N = 5 };
static NOINLINE fiber void make_row(double *row, int i)
{
    for (int j = 0; j < N; j++) {
        row[j] = i * 1.5 - j * 0.25;
        if (j == i)
            SUSPEND();
    }
}
static NOINLINE fiber double dot(const double *a, double (*b)[N], int column)
{
    double sum = 0;
    for (int k = 0; k < N; k++)
        sum += a[k] * b[k][column];
    if (column % 2)
        SUSPEND();
    return sum;
}
static fiber int test(void)
{
    double a[N][N], b[N][N], c[N][N], trace_of = 0;
    for (int i = 0; i < N; i++) {
        make_row(a[i], i);
        make_row(b[N - 1 - i], i + 1);
    }
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            c[i][j] = dot(a[i], b, j);
    for (int i = 0; i < N; i++) {
        trace_of += c[i][i];
        trace("%g %g %g %g %g\n", c[i][0], c[i][1], c[i][2], c[i][3], c[i][4]);
    }
    return (int)trace_of;
}
EXEC(test(), 19)
