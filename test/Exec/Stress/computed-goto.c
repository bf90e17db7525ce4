// A static table of labels is one of the stressed body, and its entry works.
// RUN: %clang -O1 %s -o %t.plain && %t.plain
// RUN: for mode in calls edges dense; do for level in 0 2; do %weft-cc -O$level -fplugin-arg-weft-stress=$mode %s -o %t && %t || exit 1; done; done
static int run(const char *s)
{
    static void *const table[] = {&&increment, &&twice, &&end};
    int v = 0;
    goto *table[*s++ - '0'];
increment:
    v++;
    goto *table[*s++ - '0'];
twice:
    v *= 2;
    goto *table[*s++ - '0'];
end:
    return v;
}
int main(void) { return run("00112") == 8 ? 0 : 1; }
