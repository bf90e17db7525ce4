#include "csmith.h"


static long __undefined;



static int32_t g_2[5][4][5] = {{{0x1EA66E58L,0L,0x1EA66E58L,0xE135E1F6L,0L},{0L,0x04F3D4E6L,6L,0L,6L},{(-1L),(-1L),0xBD2AB60EL,0L,0L},{7L,(-1L),6L,6L,(-1L)}},{{0L,1L,0x1EA66E58L,0L,0xE135E1F6L},{0x69161D59L,(-1L),0x2456160CL,(-1L),0x69161D59L},{0x1EA66E58L,(-1L),1L,0xE135E1F6L,(-1L)},{0x69161D59L,0x04F3D4E6L,0x04F3D4E6L,0x69161D59L,6L}},{{0L,0L,0xBD2AB60EL,(-1L),(-1L)},{7L,0x04F3D4E6L,1L,6L,0x04F3D4E6L},{0x1EA66E58L,0xBD2AB60EL,0xD0357257L,0x1EA66E58L,0xD0357257L},{7L,7L,0L,0x04F3D4E6L,6L}},{{0x21705914L,0xE135E1F6L,0xD0357257L,0xD0357257L,0xE135E1F6L},{6L,0x2456160CL,1L,6L,6L},{1L,0xE135E1F6L,(-1L),0xE135E1F6L,1L},{1L,7L,0x2456160CL,6L,7L}},{{1L,0xBD2AB60EL,0xBD2AB60EL,1L,0xD0357257L},{6L,0x04F3D4E6L,0L,7L,7L},{0x21705914L,1L,0x21705914L,0xD0357257L,1L},{7L,0x2456160CL,6L,7L,6L}}};



static int32_t  func_1(void);




static int32_t  func_1(void)
{ 
    int32_t l_3[3];
    int i;
    for (i = 0; i < 3; i++)
        l_3[i] = 0x0244C3F4L;
    g_2[0][0][4] &= (-7L);
    return l_3[0];
}





int main (void)
{
    int i, j, k;
    int print_hash_value = 0;
    platform_main_begin();
    crc32_gentab();
    func_1();
    for (i = 0; i < 5; i++)
    {
        for (j = 0; j < 4; j++)
        {
            for (k = 0; k < 5; k++)
            {
                transparent_crc(g_2[i][j][k], "g_2[i][j][k]", print_hash_value);
                if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);

            }
        }
    }
    platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
    return 0;
}
