int main(void)
{
#ifdef BROKEN
    for (volatile int i = 0;; i++)
        ;
#endif
    return 0;
}
