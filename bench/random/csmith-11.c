#include "csmith.h"


static long __undefined;



static int32_t g_6 = 0L;
static int8_t g_21 = 1L;
static uint16_t g_29 = 0xF34FL;
static uint8_t g_44 = 0x88L;
static int32_t g_53 = 0xDC71837DL;
static int32_t g_60 = 1L;
static int8_t g_63 = 0x51L;
static int32_t g_68 = (-5L);
static uint64_t g_73 = 1UL;
static volatile uint8_t * volatile ** volatile g_85 = (void*)0;
static uint8_t *g_96 = &g_44;
static uint8_t **g_95 = &g_96;
static uint8_t ***g_94 = &g_95;
static uint16_t g_112[6][10] = {{6UL,0x01B3L,6UL,0xA7A6L,0x01B3L,0x4102L,0x4102L,0x01B3L,0xA7A6L,6UL},{65534UL,65534UL,0x5FF0L,0x01B3L,0x2C13L,0x5FF0L,0x2C13L,0x01B3L,0x5FF0L,65534UL},{0x2C13L,0x4102L,6UL,0x2C13L,0xA7A6L,0xA7A6L,0x2C13L,6UL,0x4102L,0x2C13L},{6UL,65534UL,0x4102L,0xA7A6L,65534UL,0xA7A6L,0x4102L,65534UL,6UL,6UL},{0x2C13L,0x01B3L,0x5FF0L,65534UL,65534UL,0x5FF0L,0x4102L,0xA7A6L,65534UL,0xA7A6L},{6UL,0x5FF0L,6UL,6UL,6UL,0x5FF0L,6UL,0xF04FL,0xF04FL,6UL}};
static int8_t g_120 = 0xD5L;
static int8_t g_122 = 0xEFL;
static uint16_t g_124 = 1UL;
static int32_t * volatile g_125 = &g_53;
static int8_t g_140 = (-6L);
static volatile uint64_t g_145 = 18446744073709551609UL;
static int16_t g_155 = 0xA05FL;
static uint32_t g_171 = 0x0C837EFFL;
static uint32_t * volatile g_170 = &g_171;
static uint32_t * volatile * volatile g_169 = &g_170;
static uint32_t * volatile * volatile * volatile g_172 = &g_169;
static int32_t ** const  volatile g_174 = (void*)0;
static int32_t * volatile g_177 = &g_60;
static volatile uint8_t g_200 = 0x27L;
static volatile uint8_t *g_199 = &g_200;
static volatile uint8_t **g_198 = &g_199;
static volatile uint8_t ** volatile * volatile g_197 = &g_198;
static volatile uint8_t ** volatile * volatile *g_196 = &g_197;
static volatile uint8_t ** volatile * volatile **g_195 = &g_196;
static uint64_t g_217[3] = {6UL,6UL,6UL};
static uint32_t * volatile g_252 = &g_171;
static uint32_t * const  volatile *g_251 = &g_252;
static uint32_t * const  volatile * volatile *g_250 = &g_251;
static int32_t ** volatile g_255 = (void*)0;
static int64_t g_268 = 0x1EEF8BF8A4469B20LL;
static int64_t *g_267 = &g_268;
static uint8_t **g_339 = &g_96;
static int64_t g_342 = 0xDE3531944FE84DE2LL;
static uint8_t g_343 = 0xE5L;
static uint64_t g_351[7] = {0xEF154D8FF2EE9B4CLL,0xEF154D8FF2EE9B4CLL,0xEF154D8FF2EE9B4CLL,0xEF154D8FF2EE9B4CLL,0xEF154D8FF2EE9B4CLL,0xEF154D8FF2EE9B4CLL,0xEF154D8FF2EE9B4CLL};
static int16_t * const  volatile g_386 = &g_155;
static int16_t * const  volatile * volatile g_385 = &g_386;
static int16_t **g_424 = (void*)0;
static int16_t *** volatile g_423[1] = {&g_424};
static const uint16_t g_610 = 65535UL;
static const int32_t *g_617 = &g_68;
static const int32_t ** volatile g_616 = &g_617;
static uint32_t g_639 = 0x158E5EC7L;
static int16_t g_668 = 0xB8FFL;
static int8_t g_722 = (-6L);
static volatile uint32_t g_723 = 0xE45B4DA3L;
static uint16_t g_737 = 65534UL;
static volatile int16_t g_759 = (-4L);
static volatile int16_t *g_758 = &g_759;
static volatile int16_t * volatile * volatile g_757 = &g_758;
static volatile int16_t * volatile * volatile *g_756 = &g_757;
static volatile int16_t * volatile * volatile **g_755 = &g_756;
static volatile int16_t * volatile * volatile *** volatile g_760 = &g_755;
static volatile int32_t g_819[2] = {1L,1L};
static volatile int64_t g_822 = 0x6B05ADBA8DAEAA95LL;
static int32_t *g_831 = (void*)0;
static int32_t ** volatile g_830 = &g_831;
static int32_t * const  volatile g_868 = &g_68;
static int32_t * volatile * volatile g_871 = &g_831;



static int32_t  func_1(void);
static int32_t  func_2(uint16_t  p_3, uint16_t  p_4, int8_t  p_5);
static int32_t  func_7(int32_t  p_8, int32_t  p_9, uint16_t  p_10);
static int32_t  func_12(int8_t  p_13, int8_t  p_14, uint64_t  p_15, int16_t  p_16);
static const uint32_t  func_36(int16_t  p_37, uint8_t  p_38, int32_t  p_39, uint64_t  p_40);
static int8_t  func_45(uint16_t * p_46, uint16_t * p_47, const uint32_t  p_48);




static int32_t  func_1(void)
{ 
    uint8_t l_11 = 0xD2L;
    int32_t l_22[3][4][9] = {{{0L,(-10L),0xF79FACD4L,0xF0A0CD95L,0xF0A0CD95L,0xF79FACD4L,(-10L),0L,0L},{0L,0xD3BED162L,0x885EA6EDL,0xF79FACD4L,(-1L),0L,0xF0A0CD95L,(-1L),0xD94E8FE7L},{0x8B94BE3DL,0L,0x28ACE4B0L,(-1L),0xE34AAFBEL,0xBB24ADC9L,0x842F88D9L,0L,0L},{0x842F88D9L,0L,6L,3L,(-2L),0xD3BED162L,0x34C266D8L,0xD20B50F6L,0xD20B50F6L}},{{0xF51AE9A0L,0x8B94BE3DL,0x842F88D9L,3L,0x842F88D9L,0x8B94BE3DL,0xF51AE9A0L,0L,0L},{0xD94E8FE7L,0xD8EA5F34L,0x753F3AC9L,(-1L),0xD3BED162L,0xF79FACD4L,1L,0xD94E8FE7L,(-1L)},{0x5D177CCEL,0x842F88D9L,0L,0xF79FACD4L,0x34C266D8L,0x753F3AC9L,0x885EA6EDL,0L,0L},{0xE34AAFBEL,0L,(-3L),0xF0A0CD95L,0xF609B2B5L,(-2L),0L,0xD20B50F6L,0L}},{{(-1L),(-1L),(-3L),(-3L),(-1L),(-1L),0x34C266D8L,0L,3L},{0x8B94BE3DL,0xF51AE9A0L,0L,0L,0x842F88D9L,0xBB24ADC9L,0xE34AAFBEL,(-1L),0x28ACE4B0L},{0L,0L,0x753F3AC9L,0xD3BED162L,9L,0xD94E8FE7L,0x34C266D8L,0L,0x842F88D9L},{0x5D177CCEL,(-1L),0x842F88D9L,0xD94E8FE7L,0L,0L,0L,0L,0L}}};
    int32_t *l_522 = &g_68;
    uint32_t l_542 = 18446744073709551607UL;
    int16_t *l_563 = &g_155;
    int8_t *l_612 = &g_63;
    int32_t *l_623 = &g_68;
    int8_t l_641 = 0xD7L;
    uint32_t *l_693 = &g_171;
    uint32_t **l_692 = &l_693;
    uint32_t l_714 = 0x4F7C7307L;
    int64_t *l_748 = &g_268;
    int16_t *****l_792 = (void*)0;
    int16_t l_824 = (-1L);
    uint8_t * const **l_926 = (void*)0;
    int8_t l_927 = 0xD7L;
    uint16_t l_928 = 4UL;
    uint16_t *l_932 = &g_29;
    uint16_t **l_931[9][10] = {{&l_932,(void*)0,&l_932,(void*)0,&l_932,&l_932,&l_932,&l_932,(void*)0,&l_932},{&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932},{(void*)0,&l_932,&l_932,&l_932,&l_932,(void*)0,&l_932,(void*)0,&l_932,&l_932},{&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932},{&l_932,(void*)0,&l_932,&l_932,&l_932,(void*)0,&l_932,&l_932,(void*)0,&l_932},{(void*)0,&l_932,&l_932,(void*)0,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932},{&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932},{&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932,&l_932},{&l_932,&l_932,&l_932,&l_932,(void*)0,&l_932,&l_932,&l_932,&l_932,&l_932}};
    int i, j, k;
    if (((*l_522) = func_2(g_6, (((func_7(l_11, (g_351[3] = (func_12(l_11, ((safe_rshift_func_uint8_t_u_u((l_11 ^ ((l_22[1][0][4] = (safe_mul_func_int16_t_s_s(g_21, 1L))) , 0x21L)), 0)) , l_11), g_21, g_6) , l_22[2][1][7])), g_171) , 1UL) ^ l_11) , l_22[1][0][4]), l_11)))
    { 
        const int32_t *l_526 = (void*)0;
        const uint8_t *l_556 = &l_11;
        const uint8_t **l_555 = &l_556;
        const uint8_t ***l_554[6] = {(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0};
        const uint8_t ****l_553 = &l_554[3];
        const uint8_t *****l_552 = &l_553;
        uint32_t l_613 = 0x9DCA55A7L;
        const int32_t *l_620 = (void*)0;
        int32_t l_640 = 0xA6606497L;
        int i;
        for (g_53 = 0; (g_53 >= 24); ++g_53)
        { 
            const int32_t *l_525 = (void*)0;
            int32_t **l_565 = (void*)0;
            uint64_t *l_598 = &g_217[1];
            int32_t l_614 = 0L;
            const int32_t **l_619[7] = {&g_617,&g_617,&l_525,&g_617,&g_617,&l_525,&g_617};
            const uint32_t **l_632 = (void*)0;
            uint16_t l_642 = 0xEDB1L;
            int64_t l_666 = 0xDE3D1F45896FA061LL;
            int i;
            l_526 = l_525;
            for (g_44 = 0; (g_44 < 25); g_44 = safe_add_func_int64_t_s_s(g_44, 8))
            { 
                int16_t l_533[3][1][6] = {{{0x6F68L,0x5BA0L,(-1L),6L,(-1L),0x5BA0L}},{{(-1L),0x6F68L,5L,0x6B23L,0x6B23L,5L}},{{(-1L),(-1L),0x6B23L,6L,(-6L),6L}}};
                int32_t l_540 = 0L;
                int32_t l_541 = 1L;
                int32_t **l_564 = &l_522;
                int32_t ***l_566[7][8] = {{(void*)0,&l_565,&l_565,(void*)0,&l_564,(void*)0,&l_565,&l_565},{&l_565,&l_565,(void*)0,&l_564,(void*)0,&l_564,(void*)0,&l_565},{&l_565,&l_565,&l_565,(void*)0,(void*)0,(void*)0,&l_565,&l_565},{&l_565,&l_565,&l_565,&l_565,&l_565,&l_565,&l_565,(void*)0},{&l_565,&l_565,&l_565,(void*)0,(void*)0,&l_565,(void*)0,(void*)0},{(void*)0,&l_565,(void*)0,(void*)0,&l_565,&l_565,&l_565,(void*)0},{&l_565,&l_565,&l_565,&l_565,&l_565,&l_565,&l_565,&l_565}};
                int32_t l_609 = 6L;
                uint64_t *l_611 = &g_351[3];
                int i, j, k;
                for (l_11 = 0; (l_11 <= 6); l_11 += 1)
                { 
                    int16_t *l_534 = &g_155;
                    int32_t *l_535 = (void*)0;
                    int32_t *l_536 = (void*)0;
                    int32_t *l_537 = &l_22[1][0][4];
                    int32_t *l_538 = (void*)0;
                    int32_t *l_539[5] = {(void*)0,(void*)0,(void*)0,(void*)0,(void*)0};
                    int i;
                    (*l_522) &= (safe_lshift_func_uint16_t_u_s((safe_mod_func_uint64_t_u_u(18446744073709551606UL, (*g_267))), ((*l_534) ^= l_533[0][0][1])));
                    if ((*g_125))
                        break;
                    l_542++;
                    (*l_537) &= (safe_div_func_uint64_t_u_u(g_68, (safe_lshift_func_int16_t_s_s((g_122 <= ((*l_522) && (safe_mul_func_int16_t_s_s(((&g_196 == ((!1L) , l_552)) < ((safe_lshift_func_int8_t_s_s(g_68, (((safe_rshift_func_uint8_t_u_s(((safe_sub_func_uint32_t_u_u((((***g_197) , g_155) && (**g_385)), g_112[5][7])) <= (*l_522)), 6)) , 1UL) >= 0xC95DA6E33E4A8F8ELL))) <= g_140)), 0UL)))), 5))));
                }
                g_60 |= (((*g_199) < (((void*)0 == l_563) >= (*l_522))) & ((l_564 != (l_565 = l_565)) , 0x9CC52846708DFF30LL));
                for (g_60 = 0; (g_60 >= 0); g_60 -= 1)
                { 
                    int8_t *l_584 = (void*)0;
                    int8_t *l_585 = &g_63;
                    uint16_t *l_586 = &g_29;
                    uint32_t l_587 = 1UL;
                    int i, j, k;
                    g_6 &= (((((*l_586) |= (g_112[(g_60 + 4)][g_60] && ((l_22[(g_60 + 2)][(g_60 + 2)][(g_60 + 6)] != ((+(safe_lshift_func_uint8_t_u_u((safe_lshift_func_uint8_t_u_s((safe_div_func_uint8_t_u_u((!0xA9L), ((*l_585) = (((*l_522) && ((**l_564) &= g_112[(g_60 + 4)][g_60])) , (safe_div_func_int64_t_s_s((safe_mul_func_int16_t_s_s(((*l_563) = ((safe_unary_minus_func_int8_t_s((safe_lshift_func_int8_t_s_u(g_140, (((safe_mod_func_uint8_t_u_u((0xD521L <= (((**g_196) != (void*)0) || (**l_564))), 0xE2L)) ^ (*g_267)) && 0L))))) || (*g_125))), (-9L))), 0xC29D85C13C7CAC53LL)))))), 6)), 4))) == g_351[3])) & 18446744073709551611UL))) , g_351[3]) == (*g_267)) || l_587);
                    return g_60;
                }
                if ((((*g_177) == (g_60 < ((safe_mul_func_int8_t_s_s(((g_171--) != (*l_522)), ((l_614 = ((((((safe_add_func_uint16_t_u_u((((safe_div_func_int64_t_s_s((g_140 == (safe_div_func_uint32_t_u_u(((0UL != ((void*)0 != l_598)) , (safe_div_func_uint16_t_u_u(((((safe_sub_func_uint64_t_u_u(((*l_611) = ((*l_598) = (safe_div_func_int16_t_s_s((safe_mod_func_int32_t_s_s((((**l_564) ^ (safe_sub_func_uint32_t_u_u(l_609, g_610))) <= 0x041445CD29F83154LL), 0xD8CA7DA3L)), g_112[2][3])))), (*l_522))) , l_612) == &g_63) < l_613), 4L))), g_63))), (*l_522))) < g_610) ^ 0x9EL), g_60)) | 0x40L) ^ (**l_564)) < (*l_522)) & (*g_267)) , g_217[0])) ^ 0xC6DABD69L))) , 0xD8EDL))) | g_29))
                { 
                    const int32_t * const l_615 = &g_60;
                    int64_t l_618 = 0xE90009A5032999D6LL;
                    (*g_616) = l_615;
                    (**l_564) |= l_618;
                }
                else
                { 
                    return (*l_522);
                }
            }
            l_620 = l_526;
            for (g_171 = 0; (g_171 <= 28); g_171 = safe_add_func_uint32_t_u_u(g_171, 3))
            { 
                int32_t *l_637[8][1] = {{&l_614},{&g_6},{&g_6},{&l_614},{&g_6},{&g_6},{&l_614},{&g_6}};
                uint32_t *l_638 = &g_639;
                int i, j;
                l_526 = l_623;
                (*l_522) = ((safe_sub_func_int64_t_s_s((safe_add_func_uint64_t_u_u(((*l_522) > ((*l_638) |= ((safe_add_func_int64_t_s_s((safe_mul_func_int8_t_s_s((((*g_250) == l_632) , (((*g_386) && (safe_mul_func_uint8_t_u_u((((safe_sub_func_int16_t_s_s((((***g_250) & (*g_617)) <= (((void*)0 != l_637[6][0]) || 2UL)), 6L)) , (*l_623)) <= (*l_623)), (*l_522)))) & (*g_617))), 0x06L)), (*g_267))) <= 9L))), (*g_267))), (*l_522))) , (*l_623));
                --l_642;
                for (g_60 = 0; (g_60 <= (-17)); --g_60)
                { 
                    uint64_t l_667 = 0x786AA2D01DE58FD1LL;
                    (*l_623) = (*g_177);
                    g_668 |= (safe_rshift_func_uint16_t_u_s(0x5902L, (((~(safe_sub_func_int8_t_s_s(((safe_mul_func_int8_t_s_s((((*g_267) = (safe_div_func_int64_t_s_s((safe_add_func_int8_t_s_s(g_112[3][1], ((safe_lshift_func_int16_t_s_s((**g_385), 13)) | ((*l_623) &= 1L)))), ((safe_mul_func_int16_t_s_s((0x40L || (safe_mul_func_uint16_t_u_u(g_21, ((l_666 >= (0x9913DB25D945B9C5LL < ((((g_351[6] , 0x0E07L) , (void*)0) == (void*)0) , g_342))) != g_217[1])))), l_667)) , l_667)))) > 0UL), g_112[3][1])) > g_44), 0x78L))) , g_63) < l_667)));
                    if ((*l_522))
                        continue;
                }
            }
        }
    }
    else
    { 
        int32_t *l_672[8][4] = {{&g_6,&l_22[1][1][5],&g_6,&l_22[1][1][5]},{&l_22[1][1][5],&l_22[2][3][5],&g_6,&g_6},{&g_6,&g_6,&l_22[1][1][5],&g_6},{&l_22[1][0][4],&l_22[2][3][5],&l_22[1][0][4],&l_22[1][1][5]},{&l_22[1][0][4],&l_22[1][1][5],&l_22[1][1][5],&l_22[1][0][4]},{&g_6,&l_22[1][1][5],&g_6,&l_22[1][1][5]},{&l_22[1][1][5],&l_22[2][3][5],&g_6,&g_6},{&g_6,&g_6,&l_22[1][1][5],&g_6}};
        int32_t l_677[9];
        int64_t l_705 = 0x1D6039D178CF9438LL;
        int64_t l_715 = 0xC715CE0C4D525942LL;
        uint16_t l_741 = 0x8643L;
        uint8_t **l_777 = &g_96;
        uint16_t *l_796[8] = {&g_29,&g_29,&g_29,&g_29,&g_29,&g_29,&g_29,&g_29};
        int16_t ***** const l_799 = (void*)0;
        uint16_t l_801 = 0UL;
        uint64_t l_832 = 18446744073709551615UL;
        const uint8_t *****l_850 = (void*)0;
        uint8_t l_861[6][2];
        int i, j;
        for (i = 0; i < 9; i++)
            l_677[i] = (-1L);
        for (i = 0; i < 6; i++)
        {
            for (j = 0; j < 2; j++)
                l_861[i][j] = 255UL;
        }
        if ((*g_617))
        { 
            uint32_t ***l_694 = (void*)0;
            int32_t l_702 = 1L;
            const int32_t *l_716[10][8][3] = {{{&l_22[1][0][4],&g_6,&l_702},{&l_22[1][0][4],&g_6,&g_68},{&g_6,&g_68,&g_53},{&g_68,&l_702,&l_22[1][0][4]},{(void*)0,&g_53,&l_22[1][0][4]},{(void*)0,&g_53,&l_702},{(void*)0,&l_22[2][0][1],&g_68},{&g_6,(void*)0,(void*)0}},{{(void*)0,&l_22[1][0][4],&g_60},{&l_702,&g_60,(void*)0},{&g_68,&g_68,(void*)0},{&l_702,&l_22[1][0][4],(void*)0},{&g_60,&l_22[2][0][4],&g_53},{&g_60,&g_68,(void*)0},{&g_60,&l_22[1][0][4],&l_702},{&g_60,&l_702,(void*)0}},{{&l_702,&g_53,&l_702},{&g_68,&g_53,&l_22[1][3][1]},{&l_702,&g_6,&g_53},{(void*)0,&g_53,(void*)0},{&g_6,(void*)0,(void*)0},{(void*)0,&l_702,(void*)0},{&l_702,&g_68,&g_60},{&g_68,&g_68,(void*)0}},{{&l_702,&g_68,&g_68},{&g_60,&g_68,(void*)0},{&g_60,&g_53,&l_22[1][3][1]},{&g_60,&l_702,&l_22[1][0][4]},{&g_60,(void*)0,&g_53},{&l_702,(void*)0,&l_702},{&g_68,&g_6,(void*)0},{&l_702,&l_702,(void*)0}},{{(void*)0,(void*)0,(void*)0},{&g_6,&l_702,(void*)0},{(void*)0,(void*)0,&g_60},{&l_702,&g_53,&g_60},{&g_68,&l_22[2][0][4],(void*)0},{&l_702,&g_60,(void*)0},{&g_60,&g_68,&l_702},{&g_60,&g_60,(void*)0}},{{&g_60,(void*)0,&l_702},{&g_60,(void*)0,&g_6},{&l_702,&l_22[2][0][1],&l_22[1][0][4]},{&g_68,&l_702,(void*)0},{&l_702,&g_53,&l_702},{(void*)0,&l_22[2][0][1],&g_68},{&g_6,(void*)0,(void*)0},{(void*)0,&l_22[1][0][4],&g_60}},{{&l_702,&g_60,(void*)0},{&g_68,&g_68,(void*)0},{&l_702,&l_22[1][0][4],(void*)0},{&g_60,&l_22[2][0][4],&g_53},{&g_60,&g_68,(void*)0},{&g_60,&l_22[1][0][4],&l_702},{&g_60,&l_702,(void*)0},{&l_702,&g_53,&l_702}},{{&g_68,&g_53,&l_22[1][3][1]},{&l_702,&g_6,&g_53},{(void*)0,&g_53,(void*)0},{&g_6,(void*)0,(void*)0},{(void*)0,&l_702,(void*)0},{&l_702,&g_68,&g_60},{&g_68,&g_68,(void*)0},{&l_702,&g_68,&g_68}},{{&g_60,&g_68,(void*)0},{&g_60,&g_53,&l_22[1][3][1]},{&g_60,&l_702,&l_22[1][0][4]},{&g_60,(void*)0,&g_53},{&l_702,(void*)0,&l_702},{&g_6,&l_702,&l_702},{&g_6,(void*)0,&l_22[1][3][7]},{&l_22[2][1][3],&g_68,&g_68}},{{&g_6,&g_68,&g_68},{&l_22[2][1][3],&l_22[1][3][1],&l_702},{&g_6,(void*)0,&g_6},{&g_6,&g_53,&g_68},{&g_53,&l_702,(void*)0},{&l_702,(void*)0,&l_702},{&g_53,(void*)0,&l_702},{&g_53,&l_22[1][3][1],&g_53}}};
            int32_t l_721 = 0L;
            int i, j, k;
            for (g_29 = 0; (g_29 == 48); g_29++)
            { 
                int32_t **l_671 = &l_623;
                (*l_671) = (void*)0;
                (*l_671) = l_672[6][2];
            }
            (*g_177) = (((safe_div_func_uint8_t_u_u((safe_rshift_func_uint16_t_u_s((l_677[2] < (safe_mul_func_int16_t_s_s((((*l_522) & (safe_add_func_int16_t_s_s((((*g_267) & (safe_div_func_int8_t_s_s((*l_522), (((safe_add_func_int16_t_s_s((safe_add_func_uint16_t_u_u((safe_add_func_int64_t_s_s(((((l_692 = l_692) == ((+((((safe_div_func_int16_t_s_s(((safe_mul_func_int8_t_s_s(((safe_add_func_int16_t_s_s(l_702, (((*g_125) >= (((l_705 != (((safe_sub_func_int32_t_s_s(((safe_mod_func_uint32_t_u_u(((safe_mod_func_int16_t_s_s((safe_div_func_int8_t_s_s(g_120, g_343)), g_60)) > l_702), l_702)) == l_714), (*g_617))) < (*g_617)) == (*g_617))) , (*l_522)) > g_53)) & 0xF3D3992348A3BB4ELL))) & (*g_267)), (*l_522))) < (*g_267)), 0xE90EL)) > g_639) , 0x1D608DF1L) , 0x2153L)) , (*g_172))) || (**g_198)) , (*l_522)), (*g_267))), l_702)), 0x4563L)) && 0UL) , l_715)))) == g_217[1]), l_702))) && 0x48L), l_702))), l_702)), g_268)) || (*l_522)) <= 0xF3B5DCEFL);
            l_716[2][6][1] = (*g_616);
            if ((*l_522))
            { 
                int8_t l_717 = 0x61L;
                int32_t l_718 = 0x7460BB09L;
                int32_t *l_726[8][5][2] = {{{(void*)0,(void*)0},{&l_721,&l_721},{(void*)0,(void*)0},{&g_53,(void*)0},{(void*)0,&l_721}},{{&l_721,(void*)0},{(void*)0,&g_53},{(void*)0,(void*)0},{&l_721,&l_721},{(void*)0,(void*)0}},{{&g_53,(void*)0},{(void*)0,&l_721},{&l_721,(void*)0},{(void*)0,&g_53},{(void*)0,(void*)0}},{{&l_721,&l_721},{(void*)0,(void*)0},{&g_53,(void*)0},{(void*)0,&l_721},{&l_721,(void*)0}},{{(void*)0,&g_53},{(void*)0,(void*)0},{&l_721,&l_721},{(void*)0,(void*)0},{&g_53,(void*)0}},{{(void*)0,&l_721},{&l_721,(void*)0},{(void*)0,&g_53},{(void*)0,(void*)0},{&l_721,&l_721}},{{(void*)0,(void*)0},{&g_53,(void*)0},{(void*)0,&l_721},{&l_721,(void*)0},{(void*)0,&g_53}},{{(void*)0,(void*)0},{&l_721,&l_721},{(void*)0,(void*)0},{&g_53,(void*)0},{(void*)0,&l_721}}};
                uint8_t **l_731 = &g_96;
                int i, j, k;
lbl_736:
                for (g_268 = 6; (g_268 >= 0); g_268 -= 1)
                { 
                    int64_t l_719 = (-6L);
                    int32_t l_720[7][10] = {{(-1L),0x3CB52B5FL,0x009A6B00L,0x0339B124L,0x0339B124L,0x009A6B00L,0x3CB52B5FL,(-1L),0x3CB52B5FL,0x009A6B00L},{0L,0xD7B81E7DL,0x0339B124L,0xD7B81E7DL,0L,0x009A6B00L,0x009A6B00L,0L,0xD7B81E7DL,0x0339B124L},{(-1L),(-1L),0x0339B124L,0L,1L,0L,0x0339B124L,(-1L),(-1L),0x0339B124L},{0xD7B81E7DL,0L,0x009A6B00L,0x009A6B00L,0L,0xD7B81E7DL,0x0339B124L,0xD7B81E7DL,0L,0x009A6B00L},{0x3CB52B5FL,(-1L),0x3CB52B5FL,0x009A6B00L,0x0339B124L,0x0339B124L,0x009A6B00L,0x3CB52B5FL,(-1L),0x3CB52B5FL},{0x3CB52B5FL,0xD7B81E7DL,(-1L),0L,(-1L),0xD7B81E7DL,0x3CB52B5FL,0x3CB52B5FL,0xD7B81E7DL,(-1L)},{0xD7B81E7DL,0x3CB52B5FL,0x3CB52B5FL,0xD7B81E7DL,(-1L),0L,(-1L),0xD7B81E7DL,0x3CB52B5FL,0x3CB52B5FL}};
                    int i, j;
                    g_723--;
                    if (g_351[g_268])
                        break;
                    l_726[2][3][0] = &l_702;
                }
lbl_761:
                for (l_714 = 0; (l_714 <= 8); l_714 += 1)
                { 
                    uint8_t **l_730 = &g_96;
                    int i;
                    (*l_522) = (((*l_563) = (~((3UL == l_677[l_714]) & (l_702 ^= ((*g_96) && ((((safe_add_func_int16_t_s_s(0x24D3L, (l_730 == ((*g_617) , l_731)))) , ((((safe_lshift_func_uint16_t_u_s((((safe_sub_func_int16_t_s_s(((*g_267) , ((l_677[l_714] == l_677[l_714]) & 0x16D88729L)), (**g_385))) >= 8L) != g_112[5][1]), 9)) >= g_73) , g_44) < (*g_96))) > 6L) == g_343)))))) & g_217[1]);
                    if ((**g_616))
                        continue;
                    if (g_29)
                        goto lbl_736;
                }
                if ((l_22[1][0][4] |= ((*g_617) < (*g_617))))
                { 
                    int64_t l_740[5][9] = {{(-10L),(-6L),(-10L),1L,0x0F66635514FED19DLL,7L,(-1L),(-6L),5L},{(-10L),0x0F66635514FED19DLL,(-6L),0x0C36B67ACA381FBELL,(-1L),(-7L),(-1L),0x0C36B67ACA381FBELL,(-6L)},{5L,5L,(-1L),0x104D961C2A5EFCA0LL,(-10L),0x0F66635514FED19DLL,(-6L),0x0C36B67ACA381FBELL,(-1L)},{(-1L),7L,(-7L),5L,1L,1L,5L,(-7L),7L},{1L,(-1L),(-1L),2L,1L,0x104D961C2A5EFCA0LL,5L,(-6L),(-6L)}};
                    int16_t *l_749[5] = {&g_668,&g_668,&g_668,&g_668,&g_668};
                    uint64_t *l_754 = &g_351[3];
                    int i, j;
                    l_721 = ((0x44E3L <= ((g_737 , (*****g_195)) >= ((&g_639 == (void*)0) & (*g_267)))) && (safe_add_func_int64_t_s_s((l_740[2][2] < (*g_267)), (((((*g_125) == l_741) == g_60) & 1UL) == 0x6FL))));
                    (*l_522) = ((safe_mul_func_int16_t_s_s((safe_mod_func_int64_t_s_s((((*g_386) | ((((((*l_692) = l_726[2][3][0]) != &g_639) ^ (g_668 |= (&l_715 == l_748))) <= l_740[2][2]) < ((-1L) & 2L))) , (safe_div_func_int8_t_s_s((((*l_754) = (255UL ^ 0L)) || (*g_267)), g_722))), g_722)), (*l_522))) ^ (*g_617));
                    (*g_760) = g_755;
                }
                else
                { 
                    int32_t l_764 = 0x32FE5E35L;
                    if (l_715)
                        goto lbl_761;
                    (*l_522) = (((((((**l_731) = (safe_rshift_func_int16_t_s_u(l_764, (safe_lshift_func_uint16_t_u_s((safe_mod_func_int32_t_s_s(l_764, (***g_250))), (safe_div_func_int16_t_s_s(((l_764 ^ g_53) , g_140), (0x4AD28C2E1D3AF21BLL & ((l_764 < (((5L && l_764) < 0xD26D7591L) == (*l_522))) <= g_351[3]))))))))) ^ l_764) | 7UL) ^ l_764) | g_122) > 18446744073709551608UL);
                }
            }
            else
            { 
                int32_t **l_771 = (void*)0;
                int32_t **l_772 = &l_522;
                int32_t **l_773 = &l_672[1][2];
                (*l_773) = ((*l_772) = &l_22[1][0][2]);
                (**g_755) = (**g_755);
            }
        }
        else
        { 
            int8_t l_774[7][3] = {{0x85L,0x1FL,0x25L},{0x1FL,0x85L,0x85L},{0x25L,0x85L,0x63L},{0xDDL,0x1FL,0x27L},{0x25L,0x25L,0x27L},{0x1FL,0xDDL,0x63L},{0x85L,0x25L,0x85L}};
            uint8_t ***l_778 = &g_95;
            uint8_t ***l_779 = &g_95;
            uint8_t ***l_780 = &g_95;
            uint8_t ***l_781 = &g_339;
            uint8_t ***l_782[3];
            uint8_t **l_783 = (void*)0;
            uint16_t *l_793 = &l_741;
            int16_t ***l_814[5][10] = {{(void*)0,&g_424,&g_424,(void*)0,&g_424,(void*)0,&g_424,&g_424,(void*)0,&g_424},{(void*)0,&g_424,&g_424,(void*)0,&g_424,(void*)0,&g_424,&g_424,(void*)0,&g_424},{(void*)0,&g_424,&g_424,(void*)0,&g_424,(void*)0,&g_424,&g_424,(void*)0,&g_424},{(void*)0,&g_424,&g_424,(void*)0,&g_424,(void*)0,&g_424,&g_424,(void*)0,&g_424},{(void*)0,&g_424,&g_424,(void*)0,&g_424,(void*)0,&g_424,&g_424,(void*)0,&g_424}};
            int16_t ****l_813 = &l_814[4][9];
            int16_t *****l_812[1][10][3] = {{{&l_813,&l_813,&l_813},{&l_813,&l_813,&l_813},{&l_813,&l_813,&l_813},{&l_813,&l_813,&l_813},{&l_813,&l_813,&l_813},{&l_813,&l_813,(void*)0},{&l_813,&l_813,(void*)0},{&l_813,&l_813,&l_813},{&l_813,&l_813,&l_813},{&l_813,&l_813,&l_813}}};
            int32_t l_817 = (-1L);
            int32_t l_818[5][6][8] = {{{0x31A7CB83L,0xC954B186L,0L,2L,0xFB99CD1EL,0xC5751A70L,0x2FBA2F94L,(-1L)},{0x7AE7CD00L,0L,0xCD1CE941L,0xFC50626EL,0xFBA05C15L,0x5EC95863L,(-1L),0L},{(-6L),(-1L),0x197085EAL,2L,(-3L),0x170EECC6L,0L,0x343964B7L},{0L,3L,0L,(-1L),(-6L),5L,0x2995DE0AL,0xFBA05C15L},{0x5E75DC28L,(-1L),3L,(-1L),2L,0x637A51EDL,(-1L),(-6L)},{0x7A6568FEL,3L,0x9F7EB885L,(-3L),0x197085EAL,0xE6710848L,(-4L),0x13142F24L}},{{0L,0x5EC95863L,(-1L),(-1L),6L,(-1L),0xFC50626EL,0x170EECC6L},{1L,(-1L),(-5L),3L,0x991DC786L,0x9D7CED7CL,0x8D3D7506L,(-3L)},{0xDBB5DA3BL,(-1L),0x631B330FL,3L,3L,3L,0xD0EEF87DL,(-1L)},{(-1L),1L,0x06EE22D9L,0x197085EAL,0x7E725D76L,(-1L),0L,0x7AE7CD00L},{(-1L),0xFC50626EL,0x2A670759L,0x84F7A7D5L,(-5L),5L,9L,0xCD1CE941L},{0xF3CA840EL,9L,7L,0x5EC95863L,7L,9L,0xF3CA840EL,0L}},{{0x593C37DFL,(-1L),1L,0L,0x7AE7CD00L,(-6L),0x991DC786L,0x637A51EDL},{(-2L),0xF3CA840EL,0x8D3D7506L,0x9D887696L,0x7AE7CD00L,0L,0x7F039033L,0x5EC95863L},{0x593C37DFL,0x9D7CED7CL,(-3L),0x637A51EDL,7L,0x2A670759L,0xE6710848L,3L},{0xF3CA840EL,1L,(-6L),0xDBB5DA3BL,(-5L),0L,(-1L),0x170EECC6L},{(-1L),0x7E725D76L,5L,0xC570D40CL,0x7E725D76L,1L,0xC5751A70L,(-4L)},{(-1L),0L,1L,(-1L),3L,(-4L),0xDBB5DA3BL,1L}},{{0xDBB5DA3BL,0x593C37DFL,(-1L),1L,0x991DC786L,(-6L),0x9F7EB885L,0x5E75DC28L},{1L,0xFC50626EL,0x3779E0B5L,0xC570D40CL,6L,0x1AD6DC3CL,1L,(-1L)},{0L,7L,0L,0x6CDD0E83L,(-1L),0x9D7CED7CL,0xF3CA840EL,3L},{0xE6710848L,3L,0x2FBA2F94L,0x7AE7CD00L,0x6CDD0E83L,(-1L),0xD0EEF87DL,0xFC50626EL},{0L,1L,(-1L),0x9D887696L,0xF3CA840EL,0x3779E0B5L,5L,0x7AE7CD00L},{0xFC50626EL,1L,0xAAAF6542L,(-1L),0L,0xC570D40CL,0x593C37DFL,0L}},{{0xF3CA840EL,0x343964B7L,0x2FBA2F94L,0x991DC786L,0xAD223C7DL,0L,0x8ADEC367L,(-1L)},{(-4L),(-1L),(-5L),0x84F7A7D5L,3L,1L,1L,3L},{3L,0x8D3D7506L,0x8D3D7506L,3L,0x2A670759L,1L,(-1L),(-1L)},{0xD0EEF87DL,(-3L),(-1L),0x637A51EDL,(-4L),0x06EE22D9L,0x6CDD0E83L,1L},{0x1AD6DC3CL,(-3L),(-1L),3L,(-5L),1L,0xC5751A70L,(-1L)},{0x5EC95863L,0x8D3D7506L,0xC570D40CL,1L,0x3779E0B5L,1L,1L,0x7A6568FEL}}};
            uint16_t l_865 = 0x961EL;
            int8_t *l_906 = &g_63;
            int i, j, k;
            for (i = 0; i < 3; i++)
                l_782[i] = &g_95;
            (*l_623) ^= 0xE8C6C349L;
            if ((l_774[4][1] && ((((*l_793) = (((void*)0 != (*g_616)) <= ((*g_617) > ((((l_777 = l_777) != l_783) | (+(safe_add_func_uint32_t_u_u((safe_lshift_func_int8_t_s_s(((*l_522) , (~((&g_755 != ((safe_mod_func_int32_t_s_s((l_792 != (void*)0), (*l_623))) , (void*)0)) || 0x5A77F680L))), l_774[4][2])), l_774[0][2])))) <= g_351[3])))) && 0xFF31L) >= (*l_623))))
            { 
                uint64_t l_808 = 0x8854B269CAA17853LL;
                int16_t ***l_811 = (void*)0;
                int16_t ****l_810 = &l_811;
                int16_t *****l_809 = &l_810;
                int32_t l_820 = 2L;
                int32_t l_821 = (-6L);
                int32_t l_823[1][10] = {{(-2L),(-2L),(-2L),(-2L),(-2L),(-2L),(-2L),(-2L),(-2L),(-2L)}};
                uint32_t l_846[1][5][4] = {{{0x34D87F30L,0xDB70E432L,0xDB70E432L,0x34D87F30L},{1UL,0xDB70E432L,1UL,0xDB70E432L},{0xDB70E432L,4294967295UL,1UL,1UL},{1UL,1UL,0xDB70E432L,1UL},{0x34D87F30L,4294967295UL,0x34D87F30L,0xDB70E432L}}};
                int64_t *l_862 = &l_705;
                int64_t *l_863 = &l_715;
                uint8_t l_889 = 0x2DL;
                int i, j, k;
                for (g_120 = 0; (g_120 >= 0); g_120 -= 1)
                { 
                    uint32_t ***l_795 = &l_692;
                    uint32_t ****l_794 = &l_795;
                    int16_t *****l_815 = &l_813;
                    int32_t l_816[8][8][4] = {{{0L,0x3BD11860L,0x566D91CFL,0x59376872L},{1L,0xACFEBCB1L,(-2L),(-1L)},{0xDCDFF685L,(-1L),0x92CA7EE4L,0x0F7136B5L},{(-2L),0xAF5098ABL,1L,0xAF5098ABL},{(-1L),0x92CA7EE4L,0xF9590A86L,0x3BD11860L},{0x92CA7EE4L,(-1L),0xDCDFF685L,0x08D75C69L},{0x59376872L,1L,(-1L),0x59376872L},{0x59376872L,0x0F7136B5L,0xDCDFF685L,0xA3D28325L}},{{0x92CA7EE4L,0x59376872L,0xF9590A86L,0x94C0811DL},{(-1L),0xC5C2B57BL,1L,0xA011C1E5L},{(-2L),(-2L),0x92CA7EE4L,0xA3D28325L},{0xDCDFF685L,0x3BD11860L,(-2L),(-2L)},{1L,1L,0x566D91CFL,(-1L)},{0L,0x545B2617L,0x92CA7EE4L,0x3BD11860L},{0xF9590A86L,0xAF5098ABL,0x08D75C69L,0x92CA7EE4L},{(-1L),0xAF5098ABL,0xD0DD8B50L,0x3BD11860L}},{{0xAF5098ABL,0x545B2617L,0xDCDFF685L,(-1L)},{(-2L),1L,0xACFEBCB1L,(-2L)},{0x59376872L,0x3BD11860L,0xC4CAF824L,0xA3D28325L},{0xAF5098ABL,(-2L),0xF9590A86L,0xA011C1E5L},{0x08D75C69L,0xC5C2B57BL,0x08D75C69L,0x94C0811DL},{(-2L),0x59376872L,0xBE698DBBL,0xA3D28325L},{0L,0x0F7136B5L,(-2L),0x59376872L},{0xACFEBCB1L,1L,(-2L),0x08D75C69L}},{{0L,(-1L),0xBE698DBBL,0x3BD11860L},{(-2L),0x92CA7EE4L,0x08D75C69L,0xAF5098ABL},{0x08D75C69L,0xAF5098ABL,0xF9590A86L,0x0F7136B5L},{0xAF5098ABL,(-1L),0xC4CAF824L,(-1L)},{0x59376872L,0xACFEBCB1L,0xACFEBCB1L,0x59376872L},{(-2L),0x3BD11860L,0xDCDFF685L,0x1461FAA2L},{0xAF5098ABL,0x59376872L,0xD0DD8B50L,0xA011C1E5L},{(-1L),1L,0x08D75C69L,0xA011C1E5L}},{{0xF9590A86L,0x59376872L,0x92CA7EE4L,0x1461FAA2L},{0L,0x3BD11860L,0x566D91CFL,0x59376872L},{1L,0xACFEBCB1L,(-2L),(-1L)},{0xDCDFF685L,(-1L),0x92CA7EE4L,0x0F7136B5L},{(-2L),0xAF5098ABL,1L,0xAF5098ABL},{(-1L),0x92CA7EE4L,0xF9590A86L,0x3BD11860L},{0x92CA7EE4L,(-1L),0xDCDFF685L,0x08D75C69L},{0x59376872L,1L,(-1L),0xACFEBCB1L}},{{0xACFEBCB1L,0x566D91CFL,1L,0x545B2617L},{0xA5A70747L,0xACFEBCB1L,0xC4CAF824L,0xBE698DBBL},{0x0F7136B5L,0x1461FAA2L,0x3BD11860L,0x92CA7EE4L},{0xDCDFF685L,(-1L),0xA5A70747L,0x545B2617L},{1L,(-2L),(-1L),(-1L)},{0x94C0811DL,0x94C0811DL,1L,0x0F7136B5L},{0x08D75C69L,0xD0DD8B50L,0xA5A70747L,(-2L)},{0xC4CAF824L,1L,0xF0335290L,0xA5A70747L}},{{0x0F7136B5L,1L,0L,(-2L)},{1L,0xD0DD8B50L,1L,0x0F7136B5L},{(-1L),0x94C0811DL,0xD03D104CL,(-1L)},{0xACFEBCB1L,(-2L),(-1L),0x545B2617L},{1L,(-1L),0xC4CAF824L,0x92CA7EE4L},{0xF0335290L,0x1461FAA2L,0xF0335290L,0xBE698DBBL},{0xDCDFF685L,0xACFEBCB1L,0xC5C2B57BL,0x545B2617L},{0x08D75C69L,0x566D91CFL,(-1L),0xACFEBCB1L}},{{0xD03D104CL,0x94C0811DL,(-1L),0xF0335290L},{0x08D75C69L,0xF9590A86L,0xC5C2B57BL,(-2L)},{0xDCDFF685L,0xA5A70747L,0xF0335290L,1L},{0xF0335290L,1L,0xC4CAF824L,0x566D91CFL},{1L,0xF9590A86L,(-1L),0x0F7136B5L},{0xACFEBCB1L,0xD03D104CL,0xD03D104CL,0xACFEBCB1L},{(-1L),(-2L),1L,(-7L)},{1L,0xACFEBCB1L,0L,0x92CA7EE4L}}};
                    int16_t l_825[2];
                    uint32_t l_826 = 0x9C2AF4B6L;
                    int i, j, k;
                    for (i = 0; i < 2; i++)
                        l_825[i] = (-3L);
                    (*l_522) = (((&l_692 != ((*l_794) = (void*)0)) , ((g_759 | ((*g_195) != (*g_195))) >= g_112[2][8])) | (((((l_796[5] = l_563) == &g_737) > ((*l_623) | (*g_96))) <= 0x5B3EL) > 1L));
                    g_6 |= ((g_343 ^ 1UL) , (safe_add_func_int8_t_s_s((l_799 == (((!((*g_267) |= (((l_801 <= g_112[3][1]) ^ (safe_lshift_func_int16_t_s_s(0x4096L, 1))) , (((safe_lshift_func_uint8_t_u_u(((**l_777)++), 4)) , (l_808 >= (((l_809 != l_812[0][0][2]) ^ 0xE5C8L) > (-2L)))) < 0x00E0L)))) , g_145) , l_815)), (*l_522))));
                    l_826++;
                }
                if ((**g_616))
                { 
                    int32_t *l_829[4][6] = {{&g_6,&l_820,&g_6,&l_22[1][0][4],(void*)0,(void*)0},{&l_820,&g_6,&g_6,&l_820,&l_820,&l_818[4][3][2]},{&l_818[4][3][2],&l_820,(void*)0,&l_820,&l_818[4][3][2],&l_22[1][0][4]},{&l_820,&l_818[4][3][2],&l_22[1][0][4],&l_22[1][0][4],&l_818[4][3][2],&l_820}};
                    uint32_t *l_845[5][2][10] = {{{&g_639,&g_639,(void*)0,&g_639,&g_639,&g_639,&g_639,&g_639,&g_639,(void*)0},{&g_639,&g_639,(void*)0,&g_639,&g_171,&g_639,&g_171,&g_639,&g_171,&g_639}},{{&g_639,(void*)0,&g_639,&g_639,(void*)0,(void*)0,&g_171,&g_171,(void*)0,(void*)0},{(void*)0,&g_639,&g_639,(void*)0,&g_639,&g_171,&g_639,&g_171,&g_639,&g_171}},{{(void*)0,&g_639,&g_639,&g_639,(void*)0,&g_639,&g_639,&g_639,&g_639,&g_639},{&g_171,&g_639,(void*)0,(void*)0,&g_639,&g_171,(void*)0,&g_639,(void*)0,&g_639}},{{&g_639,(void*)0,(void*)0,&g_639,(void*)0,(void*)0,&g_639,(void*)0,&g_171,&g_171},{(void*)0,(void*)0,&g_639,&g_639,&g_639,&g_639,(void*)0,(void*)0,(void*)0,&g_171}},{{&g_639,(void*)0,(void*)0,(void*)0,&g_171,(void*)0,(void*)0,(void*)0,&g_639,&g_639},{&g_171,&g_639,(void*)0,&g_171,(void*)0,(void*)0,&g_171,(void*)0,&g_639,&g_171}}};
                    uint32_t l_853 = 0UL;
                    int i, j, k;
                    (*l_623) = (0x1456L >= l_823[0][8]);
                    (*g_830) = l_829[1][5];
                    --l_832;
                    (*g_177) = (safe_add_func_int32_t_s_s((safe_rshift_func_uint8_t_u_u(((*g_252) != ((safe_rshift_func_int16_t_s_u(((*l_522) = ((safe_add_func_int32_t_s_s(((*g_617) != (g_6 = (safe_rshift_func_uint16_t_u_s(((*l_793) |= ((void*)0 == l_792)), 8)))), (l_846[0][3][3] = 0UL))) <= ((~((g_639 = (safe_rshift_func_int16_t_s_u(g_60, 12))) | ((&g_196 != l_850) , (safe_add_func_uint32_t_u_u(((g_53 = ((((&g_756 == (void*)0) , 0xFCL) >= l_808) | l_853)) , g_44), (*l_623)))))) , (*g_267)))), g_44)) == g_112[0][3])), 6)), 0xB2D1A48EL));
                }
                else
                { 
                    (*l_623) = (*g_177);
                }
                (*g_177) = 0L;
                if ((safe_mod_func_uint16_t_u_u(((safe_unary_minus_func_int64_t_s(((((*g_617) , (void*)0) != (*g_195)) , ((*l_863) = ((*l_862) = (((safe_mul_func_uint16_t_u_u((safe_sub_func_int64_t_s_s(((*l_748) = (0x82821A05L && l_820)), l_818[4][3][2])), (g_155 != g_639))) == l_861[1][0]) || (***g_197))))))) , g_171), g_342)))
                { 
                    int16_t l_864 = 5L;
                    int32_t * volatile *l_869 = (void*)0;
                    int32_t * volatile *l_870[9] = {&l_522,&l_522,&l_522,&l_522,&l_522,&l_522,&l_522,&l_522,&l_522};
                    uint32_t l_873 = 18446744073709551609UL;
                    int i;
                    l_865++;
                    if (g_21)
                        goto lbl_872;
lbl_872:
                    (*g_871) = g_868;
                    l_522 = &l_817;
                    l_873++;
                }
                else
                { 
                    (*g_177) = (safe_lshift_func_int8_t_s_s((safe_add_func_uint16_t_u_u((!(*l_522)), (((*g_267) < (0xDF85D6DC68E7668ALL != 0x106C586DECFB2F5ALL)) & l_808))), (safe_sub_func_int16_t_s_s(((safe_add_func_int8_t_s_s(g_610, (safe_sub_func_int64_t_s_s(((*l_863) ^= (safe_mul_func_int16_t_s_s((l_889 , (****g_755)), (safe_div_func_int8_t_s_s(((*l_612) = (safe_mul_func_int8_t_s_s((l_865 != g_68), (*l_522)))), l_820))))), l_818[3][0][4])))) > 0L), (*l_522)))));
                }
            }
            else
            { 
                return g_722;
            }
            if (((*g_170) , ((((void*)0 != l_850) && (&g_112[3][4] != (void*)0)) != (((*l_522) = 7L) != (4L ^ (((safe_lshift_func_uint8_t_u_u(((*g_616) != (((safe_mod_func_int32_t_s_s((~((safe_sub_func_uint16_t_u_u((g_112[3][4] || 1UL), 0x7F08L)) & 0x78L)), 9L)) > l_818[2][4][4]) , &g_53)), (*g_96))) > g_60) && (*g_170)))))))
            { 
                int16_t *l_905 = &l_824;
                int32_t l_907[8] = {0L,7L,0L,7L,0L,7L,0L,7L};
                int i;
                if ((safe_mod_func_int16_t_s_s(((*g_868) > (((safe_mod_func_uint32_t_u_u(((*g_617) ^ ((((void*)0 != &g_755) != ((g_737 & g_217[1]) | (l_905 == l_905))) && ((&l_774[2][0] != l_906) ^ (*g_617)))), (-9L))) , l_907[4]) | 0x85F6L)), 1L)))
                { 
                    const int32_t **l_908 = &g_617;
                    (*l_908) = (*g_616);
                }
                else
                { 
                    const int16_t *l_919[8];
                    const int16_t **l_920 = &l_919[4];
                    int32_t l_925 = 0L;
                    int i;
                    for (i = 0; i < 8; i++)
                        l_919[i] = &g_668;
                    g_6 |= ((safe_unary_minus_func_uint16_t_u((safe_mul_func_int8_t_s_s(((*l_612) = g_68), ((*g_96) |= (*l_623)))))) , (((safe_sub_func_uint32_t_u_u(((!(((safe_add_func_uint16_t_u_u((0x4999D7A4L <= (((*l_920) = ((*l_623) , l_919[5])) == l_905)), ((g_217[1] = (0xCBL || ((((**g_757) , (++(**l_777))) >= (((((safe_div_func_uint32_t_u_u(l_925, 0xF2D638E4L)) , &g_95) == l_926) > 0xEB7B6B59L) >= (*g_617))) != l_774[4][1]))) | 0L))) , (*l_522)) ^ l_927)) && l_907[4]), g_21)) != (*g_617)) > (*g_267)));
                }
            }
            else
            { 
                uint16_t **l_930 = &l_796[5];
                uint16_t ***l_929[2][6][2] = {{{&l_930,&l_930},{&l_930,&l_930},{&l_930,&l_930},{&l_930,&l_930},{&l_930,(void*)0},{(void*)0,&l_930}},{{&l_930,&l_930},{&l_930,&l_930},{&l_930,&l_930},{(void*)0,(void*)0},{&l_930,&l_930},{&l_930,&l_930}}};
                int i, j, k;
                (*l_623) = ((l_818[4][3][2] ^= 0x16L) , l_928);
                l_931[2][5] = &l_796[1];
            }
        }
    }
    return g_53;
}



static int32_t  func_2(uint16_t  p_3, uint16_t  p_4, int8_t  p_5)
{ 
    uint16_t l_429 = 0x883AL;
    int16_t *l_430 = &g_155;
    int32_t l_439 = 5L;
    int32_t *l_440[10] = {&g_6,&g_6,&g_6,&g_6,&g_6,&g_6,&g_6,&g_6,&g_6,&g_6};
    int16_t *l_479 = &g_155;
    uint16_t *l_510 = (void*)0;
    uint16_t *l_511[8][5][6] = {{{&l_429,&l_429,&g_112[3][1],&g_29,&l_429,&g_112[3][1]},{&g_124,&g_29,(void*)0,&g_112[3][1],&l_429,(void*)0},{&l_429,&g_29,(void*)0,&l_429,&g_124,&g_124},{&g_124,(void*)0,&g_29,&l_429,&g_112[3][8],&g_124},{&g_112[3][1],(void*)0,&g_29,&g_29,&g_112[3][1],&g_29}},{{&g_112[1][5],&g_112[5][9],&g_112[3][1],(void*)0,&g_124,&l_429},{&g_112[3][8],&g_124,&g_124,&g_112[3][1],(void*)0,&g_112[1][4]},{&l_429,&g_112[1][0],(void*)0,(void*)0,&g_112[1][0],&l_429},{&l_429,(void*)0,&g_29,&l_429,&g_112[3][1],&l_429},{&g_112[3][1],(void*)0,&l_429,&g_112[1][5],&g_29,&g_112[3][1]}},{{&g_112[3][1],&g_112[5][9],&g_112[1][5],&l_429,(void*)0,&g_112[3][1]},{&l_429,&g_112[3][1],(void*)0,(void*)0,&l_429,&g_29},{&l_429,&g_112[3][1],(void*)0,&g_112[3][1],&g_124,(void*)0},{&g_112[3][8],&g_112[1][3],(void*)0,(void*)0,&g_29,&l_429},{&g_112[1][5],(void*)0,&l_429,&g_29,&g_112[1][4],&g_29}},{{&g_112[3][1],&l_429,&l_429,&l_429,(void*)0,&g_29},{&g_124,&l_429,&g_124,&l_429,&g_124,&l_429},{&l_429,&g_124,&g_29,&g_112[3][1],&l_429,(void*)0},{&g_124,&l_429,&l_429,&g_112[3][1],&g_29,&l_429},{&g_124,&l_429,&g_29,(void*)0,&g_112[1][4],&g_29}},{{&g_29,&g_124,&g_112[3][1],(void*)0,&g_29,(void*)0},{&l_429,(void*)0,(void*)0,&g_112[3][1],&g_112[3][1],&g_124},{&g_112[3][1],&g_112[1][4],(void*)0,&l_429,(void*)0,&g_112[3][1]},{&l_429,&g_112[3][1],&g_29,&l_429,(void*)0,&g_29},{&g_112[3][1],&g_29,&g_112[3][1],(void*)0,&g_29,&g_29}},{{&l_429,&l_429,(void*)0,&g_112[3][1],&g_112[3][1],(void*)0},{(void*)0,(void*)0,&g_112[3][1],&g_112[1][0],&g_112[3][1],(void*)0},{(void*)0,&g_112[3][1],&g_112[3][9],&g_124,&g_124,&g_112[3][1]},{(void*)0,(void*)0,&g_112[3][9],&l_429,(void*)0,(void*)0},{(void*)0,&l_429,&g_112[3][1],&g_124,&l_429,(void*)0}},{{&g_124,&l_429,(void*)0,&g_112[3][1],&g_29,&g_29},{&l_429,&g_112[1][3],&g_112[3][1],&g_29,&g_29,&g_29},{&g_29,&g_112[3][1],&g_29,&g_112[3][1],&l_429,&g_112[3][1]},{(void*)0,&g_29,(void*)0,&g_112[3][1],(void*)0,&g_124},{(void*)0,&g_112[3][1],(void*)0,(void*)0,&g_29,(void*)0}},{{&g_112[3][1],&g_29,&g_112[3][1],&g_112[1][5],&g_112[3][1],&g_29},{&g_112[1][3],&g_124,&g_29,&g_112[1][0],&g_112[3][1],&l_429},{&g_29,&g_112[1][4],&l_429,&g_112[1][0],&l_429,&g_112[1][5]},{&g_112[1][3],&g_112[3][1],&g_112[3][9],&g_112[1][5],&l_429,(void*)0},{&g_112[3][1],(void*)0,&g_29,(void*)0,&g_112[1][4],(void*)0}}};
    int32_t **l_512 = &l_440[4];
    int32_t *l_514 = (void*)0;
    int32_t **l_513 = &l_514;
    int32_t *l_521 = &g_60;
    int i, j, k;
    g_53 &= ((safe_lshift_func_uint8_t_u_u((g_351[2] , ((void*)0 != &g_125)), (((+(-1L)) , 6UL) ^ ((*l_430) |= l_429)))) | (safe_add_func_uint32_t_u_u(((void*)0 == (*g_195)), (safe_rshift_func_int16_t_s_s(((safe_sub_func_uint32_t_u_u((((l_439 |= (safe_lshift_func_uint8_t_u_s((*g_199), 2))) ^ g_120) >= 0x3E5FL), 3UL)) == l_429), l_429)))));
    for (g_60 = 0; (g_60 <= 14); g_60 = safe_add_func_uint32_t_u_u(g_60, 7))
    { 
        uint8_t l_443 = 0x19L;
        int32_t l_467 = (-7L);
        int32_t l_469 = 0x39FC44F9L;
        int64_t l_470 = 3L;
        uint32_t l_471 = 0xA312F675L;
        for (l_439 = 1; (l_439 <= 5); l_439 += 1)
        { 
            int32_t l_455[4];
            int8_t *l_466 = &g_122;
            uint64_t *l_468 = &g_217[1];
            int i;
            for (i = 0; i < 4; i++)
                l_455[i] = (-6L);
            l_443 = 0x8C706FE9L;
            l_469 = ((g_351[l_439] <= ((safe_rshift_func_int16_t_s_s(p_3, ((*l_430) = p_5))) <= (safe_unary_minus_func_int8_t_s(g_60)))) <= (safe_lshift_func_uint8_t_u_u((safe_mul_func_uint8_t_u_u(((safe_sub_func_int8_t_s_s((-1L), (l_455[1] = p_5))) > (safe_mod_func_uint32_t_u_u(((safe_sub_func_uint32_t_u_u((((*l_468) = (safe_mul_func_int16_t_s_s(((((safe_mul_func_uint16_t_u_u((g_140 <= (((l_466 == ((l_467 &= l_443) , l_466)) , g_351[l_439]) == (*g_252))), 65535UL)) > l_443) >= l_443) & g_268), 0UL))) <= p_3), p_5)) == g_60), g_68))), 0UL)), 1)));
            (**g_195) = (*g_196);
            ++l_471;
        }
        return l_467;
    }
    for (g_343 = 11; (g_343 > 8); g_343--)
    { 
        int16_t **l_478 = &l_430;
        int32_t l_498 = 0xA8801548L;
        int16_t l_499 = 0x2624L;
        (*g_125) = (safe_sub_func_uint16_t_u_u(((((*l_478) = l_430) == l_479) , (safe_add_func_uint64_t_u_u(g_140, (safe_sub_func_uint64_t_u_u((safe_mul_func_uint8_t_u_u((~(g_120 == (((~((*g_267) = (safe_mod_func_int16_t_s_s((4294967294UL != 3L), (((((safe_mul_func_uint8_t_u_u((((safe_div_func_uint64_t_u_u(p_3, (*g_267))) > (safe_rshift_func_uint16_t_u_u((((safe_add_func_uint16_t_u_u((((((*g_267) || l_498) == (*g_125)) && (*g_125)) | 4294967288UL), p_3)) | 0xB2L) < 0x59720E1FL), p_5))) , 0x56L), 0x63L)) , l_499) ^ 0x1586D9F055C84A11LL) & p_5) , (-9L)))))) < 0x8B34L) , p_3))), 1UL)), 0x488B7F67C416AC3CLL))))), 0x41ACL));
    }
    (*l_521) = ((((safe_add_func_uint32_t_u_u((p_4 != (safe_sub_func_uint16_t_u_u((((*g_96) = (safe_div_func_uint16_t_u_u((7UL & (**g_169)), (safe_sub_func_uint16_t_u_u(((safe_div_func_uint16_t_u_u(((g_112[3][1] = g_120) == (((*l_513) = ((*l_512) = (void*)0)) != (void*)0)), (safe_lshift_func_uint16_t_u_s(((safe_mul_func_uint8_t_u_u(0xD7L, (p_4 == ((g_217[1] , p_3) < p_5)))) > p_3), p_5)))) > (-1L)), 0xA6F9L))))) & p_4), p_5))), p_4)) > p_4) && p_3) & p_3);
    return (*g_125);
}



static int32_t  func_7(int32_t  p_8, int32_t  p_9, uint16_t  p_10)
{ 
    uint64_t l_357 = 18446744073709551613UL;
    int32_t l_360 = 0xE8BCB903L;
    uint32_t *l_393 = &g_171;
    for (g_63 = 2; (g_63 >= 0); g_63 -= 1)
    { 
        int32_t *l_352 = &g_60;
        int32_t *l_353 = &g_53;
        int32_t *l_354 = &g_60;
        int32_t *l_355 = &g_53;
        int32_t *l_356[3][6];
        uint64_t l_366 = 0xF4C6E71ABB76B37ALL;
        int8_t l_419[4];
        int i, j;
        for (i = 0; i < 3; i++)
        {
            for (j = 0; j < 6; j++)
                l_356[i][j] = &g_60;
        }
        for (i = 0; i < 4; i++)
            l_419[i] = 9L;
        --l_357;
        l_360 = ((g_351[(g_63 + 3)] = 0UL) == g_217[g_63]);
        (*l_353) |= (safe_lshift_func_uint8_t_u_s(g_217[g_63], 4));
        for (g_21 = 2; (g_21 >= 0); g_21 -= 1)
        { 
            int32_t **l_363 = &l_355;
            int16_t *l_374[2][7];
            const int64_t *l_381[6] = {(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0};
            int8_t l_397 = 0xACL;
            uint8_t * const ****l_399 = (void*)0;
            int16_t **l_422 = (void*)0;
            int i, j;
            for (i = 0; i < 2; i++)
            {
                for (j = 0; j < 7; j++)
                    l_374[i][j] = &g_155;
            }
            (*l_363) = &p_8;
            if ((safe_rshift_func_uint16_t_u_s(6UL, 1)))
            { 
                uint64_t l_369 = 18446744073709551610UL;
                int64_t *l_380 = &g_268;
                uint32_t **l_382 = (void*)0;
                uint32_t *l_384[3];
                uint32_t **l_383 = &l_384[2];
                int32_t l_398 = 0x04CD6CF8L;
                int i;
                for (i = 0; i < 3; i++)
                    l_384[i] = &g_171;
                if ((p_8 , (((((l_357 , l_366) , (**g_250)) == ((*l_383) = (((safe_mul_func_int16_t_s_s((l_369 <= (safe_lshift_func_uint16_t_u_s(((((*g_96)--) == (&g_155 != l_374[1][0])) , ((((**l_363) = ((safe_add_func_uint8_t_u_u((safe_rshift_func_uint8_t_u_u((p_10 == (((*g_267) = (!p_9)) | g_120)), l_360)), p_8)) , g_120)) , l_380) == l_381[4])), 12))), l_357)) == 0x1D3C1D77L) , &g_171))) == p_10) && 0UL)))
                { 
                    int16_t **l_387 = &l_374[1][0];
                    int32_t l_396 = 0x66540604L;
                    int i, j;
                    (*l_353) |= (g_385 == l_387);
                    (*l_352) = (**l_363);
                    (*l_353) |= ((((*g_96) = (l_398 = ((0L || ((*g_267) = (-4L))) , ((safe_add_func_int16_t_s_s(((safe_sub_func_uint64_t_u_u((+(*l_355)), (((((void*)0 == l_393) ^ ((**l_387) = 0xA7E1L)) ^ 0xCCAAL) <= (65532UL <= (((--g_112[(g_63 + 3)][(g_63 + 3)]) <= (**l_363)) && 18446744073709551615UL))))) >= 1UL), l_396)) & l_397)))) || 0UL) ^ (**l_363));
                }
                else
                { 
                    (*l_355) |= 5L;
                }
            }
            else
            { 
                uint64_t l_400[9] = {0UL,0UL,0UL,0UL,0UL,0UL,0UL,0UL,0UL};
                int i;
                for (g_124 = 0; (g_124 <= 2); g_124 += 1)
                { 
                    p_8 = ((void*)0 != l_399);
                    return l_400[0];
                }
            }
            p_8 = (*g_177);
            for (g_124 = 1; (g_124 <= 5); g_124 += 1)
            { 
                for (g_140 = 0; (g_140 <= 2); g_140 += 1)
                { 
                    uint64_t *l_420 = &l_357;
                    int32_t l_421 = 0x25E379C5L;
                    int16_t ***l_425 = &g_424;
                    int i;
                    l_421 |= (+(safe_rshift_func_uint8_t_u_u(g_351[(g_124 + 1)], (((*l_420) = (g_217[g_63] = ((safe_sub_func_int32_t_s_s(((6UL > (p_8 || ((((safe_div_func_uint64_t_u_u((safe_sub_func_uint16_t_u_u(p_9, 65532UL)), (+(***g_172)))) ^ ((safe_mod_func_int8_t_s_s((((safe_add_func_uint64_t_u_u(g_351[0], (g_124 , (g_171 > 0L)))) < p_10) & p_8), 3L)) <= 0xD8L)) < (**l_363)) && l_419[3]))) != g_60), 4294967295UL)) <= g_155))) ^ p_10))));
                    (*l_363) = (*l_363);
                    (*l_425) = l_422;
                }
            }
        }
    }
    return l_357;
}



static int32_t  func_12(int8_t  p_13, int8_t  p_14, uint64_t  p_15, int16_t  p_16)
{ 
    uint16_t *l_28 = &g_29;
    int32_t l_33 = (-4L);
    uint8_t *l_43 = &g_44;
    uint8_t **l_49 = &l_43;
    uint8_t l_178 = 249UL;
    int32_t l_179[10][4][3] = {{{1L,7L,0x6F8C7CC7L},{0L,1L,1L},{0x6F8C7CC7L,1L,(-1L)},{0L,7L,0xF5613898L}},{{0x6F8C7CC7L,(-3L),0xF5613898L},{0L,0L,(-1L)},{1L,(-3L),1L},{1L,7L,0x6F8C7CC7L}},{{0L,1L,1L},{0x6F8C7CC7L,1L,(-1L)},{0L,7L,0xF5613898L},{0x6F8C7CC7L,(-3L),0xF5613898L}},{{0L,0L,(-1L)},{1L,(-3L),1L},{1L,7L,0x6F8C7CC7L},{1L,0L,(-9L)}},{{1L,0L,(-1L)},{0L,1L,0xCDC1F2F3L},{1L,(-1L),0xCDC1F2F3L},{1L,(-1L),(-1L)}},{{(-9L),(-1L),(-9L)},{(-9L),1L,1L},{1L,0L,(-9L)},{1L,0L,(-1L)}},{{0L,1L,0xCDC1F2F3L},{1L,(-1L),0xCDC1F2F3L},{1L,(-1L),(-1L)},{(-9L),(-1L),(-9L)}},{{(-9L),1L,1L},{1L,0L,(-9L)},{1L,0L,(-1L)},{0L,1L,0xCDC1F2F3L}},{{1L,(-1L),0xCDC1F2F3L},{1L,(-1L),(-1L)},{(-9L),(-1L),(-9L)},{(-9L),1L,1L}},{{1L,0L,(-9L)},{1L,0L,(-1L)},{0L,1L,0xCDC1F2F3L},{1L,(-1L),0xCDC1F2F3L}}};
    uint8_t ** const l_194 = (void*)0;
    uint8_t ** const *l_193 = &l_194;
    uint8_t ** const **l_192 = &l_193;
    uint8_t ** const ***l_191 = &l_192;
    int32_t *l_221[3][2][3];
    const int32_t l_253[8][1] = {{1L},{1L},{1L},{1L},{1L},{1L},{1L},{1L}};
    const int64_t *l_270 = &g_268;
    uint8_t l_274[2];
    uint32_t l_291 = 18446744073709551615UL;
    uint64_t *l_318 = &g_217[2];
    uint8_t ***l_337 = (void*)0;
    uint8_t ***l_338 = (void*)0;
    int8_t *l_340 = &g_21;
    const int32_t l_341 = (-1L);
    int i, j, k;
    for (i = 0; i < 3; i++)
    {
        for (j = 0; j < 2; j++)
        {
            for (k = 0; k < 3; k++)
                l_221[i][j][k] = &g_60;
        }
    }
    for (i = 0; i < 2; i++)
        l_274[i] = 0x4CL;
    if ((!(safe_sub_func_uint64_t_u_u((safe_rshift_func_uint16_t_u_u((--(*l_28)), (((+l_33) ^ (((safe_mod_func_uint32_t_u_u(g_21, func_36((safe_div_func_int8_t_s_s((((*l_43) |= 0x19L) || func_45((l_33 , (void*)0), l_28, (((*l_49) = (void*)0) == &g_44))), 0xFDL)), l_33, l_33, l_178))) , l_179[1][2][2]) < g_21)) || 0xA53BL))), 18446744073709551615UL))))
    { 
        int16_t *l_181 = &g_155;
        int16_t **l_180 = &l_181;
        uint8_t ** const *l_190[1];
        uint8_t ** const **l_189 = &l_190[0];
        uint8_t ** const ***l_188[7][10] = {{&l_189,&l_189,&l_189,&l_189,(void*)0,&l_189,&l_189,&l_189,&l_189,(void*)0},{&l_189,(void*)0,&l_189,(void*)0,&l_189,&l_189,(void*)0,(void*)0,(void*)0,(void*)0},{&l_189,&l_189,(void*)0,(void*)0,&l_189,&l_189,&l_189,&l_189,&l_189,&l_189},{&l_189,(void*)0,(void*)0,&l_189,&l_189,(void*)0,&l_189,(void*)0,&l_189,&l_189},{&l_189,(void*)0,&l_189,&l_189,(void*)0,&l_189,&l_189,&l_189,(void*)0,&l_189},{&l_189,&l_189,&l_189,(void*)0,&l_189,&l_189,(void*)0,&l_189,&l_189,&l_189},{&l_189,&l_189,&l_189,(void*)0,(void*)0,&l_189,&l_189,(void*)0,&l_189,(void*)0}};
        int32_t l_201 = 0x9A422D8AL;
        int32_t *l_204 = &g_53;
        int i, j;
        for (i = 0; i < 1; i++)
            l_190[i] = &g_95;
        (*l_204) = (((*l_180) = l_28) == ((1L == ((((safe_rshift_func_uint16_t_u_u((safe_add_func_uint16_t_u_u((((((l_191 = l_188[5][3]) == &l_189) | ((((void*)0 == g_195) >= (l_201 == ((((safe_rshift_func_uint8_t_u_u(((((l_178 || ((&g_169 != (void*)0) < p_13)) <= 9L) | (-1L)) & 0L), 6)) || p_14) & 4294967295UL) >= 0x0EDF683CL))) != 0xC8L)) , p_16) & p_16), p_15)), p_15)) > p_13) > p_13) < 0xFFL)) , &p_16));
    }
    else
    { 
        uint8_t l_209 = 0x6BL;
        int32_t l_211 = 0xF1BBA7F9L;
        int32_t l_212 = 1L;
        int32_t l_216[10] = {1L,1L,1L,1L,1L,1L,1L,1L,1L,1L};
        int i;
        for (p_14 = (-30); (p_14 == (-9)); p_14 = safe_add_func_int16_t_s_s(p_14, 1))
        { 
            return g_73;
        }
        if (((void*)0 != &g_196))
        { 
            int64_t l_213[9][4][7] = {{{0xAB1072B01BA76370LL,(-1L),0xE0D763C7C4FD4341LL,(-1L),0xAB1072B01BA76370LL,0xAB1072B01BA76370LL,(-1L)},{0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L)},{(-1L),(-6L),0xE0D763C7C4FD4341LL,0xE0D763C7C4FD4341LL,(-6L),(-1L),(-6L)},{0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L)}},{{(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L)},{(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL},{0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL},{0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL,(-6L),(-6L),0xAB1072B01BA76370LL,0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL}},{{0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL},{(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L)},{(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL},{0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL}},{{0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL,(-6L),(-6L),0xAB1072B01BA76370LL,0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL},{0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL},{(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L)},{(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL}},{{0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL},{0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL,(-6L),(-6L),0xAB1072B01BA76370LL,0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL},{0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL},{(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L)}},{{(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL},{0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL},{0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL,(-6L),(-6L),0xAB1072B01BA76370LL,0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL},{0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL}},{{(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L)},{(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL},{0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL},{0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL,(-6L),(-6L),0xAB1072B01BA76370LL,0x9A1BDC9895631CF8LL,0xAB1072B01BA76370LL}},{{0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL},{(-1L),(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L)},{(-1L),0x9A1BDC9895631CF8LL,(-6L),0x9A1BDC9895631CF8LL,(-1L),(-1L),0x9A1BDC9895631CF8LL},{0xE0D763C7C4FD4341LL,(-1L),(-6L),0xE0D763C7C4FD4341LL,0xE0D763C7C4FD4341LL,(-6L),(-1L)}},{{0xE0D763C7C4FD4341LL,(-1L),0xAB1072B01BA76370LL,0xAB1072B01BA76370LL,(-1L),0xE0D763C7C4FD4341LL,(-1L)},{(-6L),0xE0D763C7C4FD4341LL,0xE0D763C7C4FD4341LL,(-6L),(-1L),(-6L),0xE0D763C7C4FD4341LL},{0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL},{0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL,0xAB1072B01BA76370LL,0xE0D763C7C4FD4341LL,0x9A1BDC9895631CF8LL,0x9A1BDC9895631CF8LL,0xE0D763C7C4FD4341LL}}};
            int32_t l_214 = (-4L);
            int32_t l_215 = (-1L);
            int8_t *l_292 = &g_21;
            uint64_t *l_293 = &g_73;
            int i, j, k;
            if ((safe_add_func_uint16_t_u_u((g_124 = g_124), ((*l_28) = l_209))))
            { 
                int32_t *l_210[3];
                int32_t **l_220[9] = {&l_210[0],&l_210[0],&l_210[0],&l_210[0],&l_210[0],&l_210[0],&l_210[0],&l_210[0],&l_210[0]};
                int i;
                for (i = 0; i < 3; i++)
                    l_210[i] = &l_33;
                g_217[1]++;
                l_221[2][1][2] = &l_33;
            }
            else
            { 
                return g_124;
            }
            for (g_124 = 3; (g_124 >= 30); g_124 = safe_add_func_uint16_t_u_u(g_124, 8))
            { 
                int16_t * const l_246 = &g_155;
                uint64_t l_249 = 0x3F7372CE9E399F47LL;
                int32_t l_254 = 0x835E58A2L;
                int32_t **l_256 = &l_221[2][1][2];
                l_254 &= ((0x05229BE7L == (**g_169)) >= ((safe_rshift_func_uint8_t_u_s(((safe_sub_func_int32_t_s_s(((((safe_lshift_func_int16_t_s_u((safe_mul_func_uint16_t_u_u((safe_add_func_uint8_t_u_u(((g_29 || (safe_add_func_int64_t_s_s(((--(**g_95)) , l_213[4][3][1]), (safe_div_func_uint16_t_u_u((((safe_sub_func_uint32_t_u_u(((((((safe_rshift_func_uint16_t_u_u((safe_mod_func_uint8_t_u_u((((g_60 , l_216[6]) == ((l_246 != &g_155) , (safe_add_func_int8_t_s_s(((l_249 , p_14) >= p_14), p_16)))) , 0x80L), l_249)), p_15)) || g_140) | l_215) , g_122) > p_16) || g_120), l_249)) ^ (-8L)) | p_14), (-1L)))))) >= 0x23F3L), p_15)), 0L)), g_217[2])) , g_250) != (void*)0) , 1L), g_217[0])) > 0x4350L), 3)) | l_253[4][0]));
                (*l_256) = &g_68;
            }
            for (l_211 = 2; (l_211 >= 0); l_211 -= 1)
            { 
                uint16_t l_264 = 0xD0E1L;
                int64_t *l_269 = &g_268;
                const int64_t **l_271 = &l_270;
                int8_t *l_272 = &g_122;
                int32_t l_273[5];
                int i;
                for (i = 0; i < 5; i++)
                    l_273[i] = (-1L);
                l_273[0] = (((((g_217[l_211] && g_217[l_211]) != (~(safe_add_func_uint32_t_u_u((g_124 & ((safe_mod_func_int8_t_s_s(((safe_mul_func_uint16_t_u_u(l_213[8][1][4], g_217[l_211])) <= l_264), ((*l_272) = ((safe_lshift_func_int16_t_s_s(1L, ((l_269 = g_267) == ((*l_271) = l_270)))) ^ p_14)))) < (*****g_195))), g_21)))) || g_60) & l_213[4][3][1]) <= 0L);
                l_274[0]--;
            }
            l_215 = (g_68 |= (safe_mul_func_int16_t_s_s((safe_mod_func_int32_t_s_s(((*g_125) = p_14), (safe_mod_func_int16_t_s_s((((0x3AB3L & (safe_lshift_func_int8_t_s_u(((g_124 = (((p_14 >= p_15) , l_211) == (((*l_293) ^= (safe_rshift_func_uint8_t_u_u(((***g_94) = (safe_rshift_func_int8_t_s_s((safe_add_func_int64_t_s_s((*g_267), l_291)), ((*l_292) &= 0xD4L)))), 2))) || ((-1L) <= 0x9D64CC2D40B3A35DLL)))) >= 0x1E51L), 5))) , g_60) >= l_216[1]), g_112[0][6])))), 0x28FAL)));
        }
        else
        { 
            uint32_t l_294 = 0x16750B15L;
            l_294--;
        }
        l_212 = ((!(safe_mul_func_uint16_t_u_u((safe_add_func_int16_t_s_s(((g_68 || ((1L == ((((*g_267) = 0xE05E7DDFA2A7B079LL) , (-9L)) > ((safe_sub_func_uint16_t_u_u((safe_lshift_func_uint16_t_u_s(((!0xD27EL) != (safe_unary_minus_func_uint32_t_u((safe_sub_func_uint32_t_u_u(((((1UL || p_14) , (!0xD8733CB2L)) >= g_44) , p_15), (*g_177)))))), p_16)), g_155)) >= g_6))) ^ 18446744073709551615UL)) <= g_53), p_14)), g_60))) != l_216[1]);
    }
    g_68 = (g_343 &= (safe_lshift_func_int8_t_s_u(((g_60 &= ((safe_unary_minus_func_uint64_t_u(((((*g_94) = &l_43) == (void*)0) || (safe_div_func_int32_t_s_s((g_53 |= ((safe_mul_func_uint16_t_u_u((((((*l_318)++) ^ (l_221[2][1][2] == (void*)0)) < p_16) > ((*g_96) = (safe_add_func_int8_t_s_s(((((void*)0 != l_43) < (safe_rshift_func_int8_t_s_s((safe_add_func_uint16_t_u_u(((((safe_sub_func_uint32_t_u_u((safe_lshift_func_int8_t_s_s(((*l_340) = (safe_div_func_uint64_t_u_u(((safe_lshift_func_uint16_t_u_u(((*l_28)++), (((*g_94) = (void*)0) == (g_339 = &l_43)))) <= (*g_267)), p_16))), p_15)), p_14)) , 18446744073709551615UL) , g_68) , g_120), 0xEEC7L)), 1))) , p_16), (*****g_195))))), 0x61F6L)) == p_14)), p_13))))) , p_14)) < l_341), g_342)));
    for (g_120 = (-29); (g_120 >= 26); g_120 = safe_add_func_int16_t_s_s(g_120, 1))
    { 
        uint16_t l_349 = 65526UL;
        if (((*g_125) = (safe_unary_minus_func_uint8_t_u(p_13))))
        { 
            return p_13;
        }
        else
        { 
            uint32_t l_350 = 0xEFF8BAF2L;
            l_350 = (safe_lshift_func_uint16_t_u_u((l_349 >= ((*g_96) = l_349)), 7));
            return p_16;
        }
    }
    return p_14;
}



static const uint32_t  func_36(int16_t  p_37, uint8_t  p_38, int32_t  p_39, uint64_t  p_40)
{ 
    return p_39;
}



static int8_t  func_45(uint16_t * p_46, uint16_t * p_47, const uint32_t  p_48)
{ 
    uint16_t *l_50 = (void*)0;
    uint32_t l_71 = 0UL;
    int32_t l_88[8];
    int i;
    for (i = 0; i < 8; i++)
        l_88[i] = 5L;
    if ((l_50 == (g_21 , p_47)))
    { 
        uint8_t *l_58 = (void*)0;
        uint8_t **l_57 = &l_58;
        uint8_t ***l_56[6][2] = {{(void*)0,&l_57},{(void*)0,&l_57},{(void*)0,&l_57},{(void*)0,&l_57},{(void*)0,&l_57},{(void*)0,&l_57}};
        int32_t l_64 = 1L;
        uint64_t *l_72 = &g_73;
        int64_t *l_86 = (void*)0;
        int64_t *l_87 = (void*)0;
        int i, j;
        for (g_44 = 9; (g_44 <= 3); g_44 = safe_sub_func_uint8_t_u_u(g_44, 4))
        { 
            for (g_53 = 0; (g_53 >= (-15)); g_53 = safe_sub_func_int8_t_s_s(g_53, 5))
            { 
                uint8_t ****l_59[9] = {&l_56[4][1],&l_56[4][1],(void*)0,&l_56[4][1],&l_56[4][1],(void*)0,&l_56[4][1],&l_56[4][1],(void*)0};
                int i;
                l_56[4][1] = l_56[4][1];
                for (g_60 = 0; (g_60 < 15); ++g_60)
                { 
                    g_63 = g_21;
                    return l_64;
                }
            }
            return p_48;
        }
        l_88[4] ^= (((safe_div_func_uint64_t_u_u((g_21 | (g_68 ^= (+0UL))), (safe_sub_func_int64_t_s_s((l_64 = ((l_71 == ((*l_72) = 18446744073709551615UL)) | ((safe_mod_func_int8_t_s_s((+((safe_div_func_uint8_t_u_u(((18446744073709551615UL < ((p_48 , 0L) & (safe_div_func_int16_t_s_s(((g_63 && (safe_add_func_int32_t_s_s((((safe_mod_func_int16_t_s_s(l_71, p_48)) , &l_57) == g_85), g_21))) & g_44), 0x88BCL)))) < l_71), p_48)) , 1L)), l_71)) | p_48))), l_71)))) > 0UL) || l_64);
    }
    else
    { 
        int64_t l_91[9][9] = {{0xEB92859F9615ECCFLL,0x3DE9127F4FEF511ELL,(-1L),0xF6205A1655ED6FA3LL,(-4L),0xC168B3AD7D893B25LL,(-6L),(-6L),0xC168B3AD7D893B25LL},{(-4L),0L,0x8C190CC4B0B4C8B4LL,0L,(-4L),(-1L),0x552B10A263243D00LL,2L,0xFF0D54DF9633F8A1LL},{(-7L),0x3DE9127F4FEF511ELL,0xF6205A1655ED6FA3LL,0x32FD8C0438810CA9LL,0x4612A8C3F75B2907LL,0x32FD8C0438810CA9LL,0xF6205A1655ED6FA3LL,0x3DE9127F4FEF511ELL,(-7L)},{1L,7L,0x9581CA5788241607LL,(-4L),2L,(-1L),0x451EDC629925D917LL,(-1L),2L},{0L,0xEB92859F9615ECCFLL,0xEB92859F9615ECCFLL,0L,0x32FD8C0438810CA9LL,0xC168B3AD7D893B25LL,(-1L),(-1L),(-4L)},{1L,2L,0x451EDC629925D917LL,1L,1L,0x451EDC629925D917LL,2L,1L,0x8C190CC4B0B4C8B4LL},{(-7L),0L,(-4L),(-6L),0x32FD8C0438810CA9LL,(-1L),(-1L),0x32FD8C0438810CA9LL,(-6L)},{(-4L),0x552B10A263243D00LL,(-4L),7L,2L,1L,0x7B4C73BE97B5C16BLL,0x8C190CC4B0B4C8B4LL,0x8C190CC4B0B4C8B4LL},{0xEB92859F9615ECCFLL,(-7L),0x4612A8C3F75B2907LL,(-1L),0x4612A8C3F75B2907LL,(-7L),0xEB92859F9615ECCFLL,(-1L),(-4L)}};
        uint8_t ****l_105 = &g_94;
        uint32_t l_118 = 4294967295UL;
        int32_t l_143[7] = {0xD1F41008L,0xD1F41008L,0xD1F41008L,0xD1F41008L,0xD1F41008L,0xD1F41008L,0xD1F41008L};
        int i, j;
        for (g_60 = 20; (g_60 == (-6)); g_60 = safe_sub_func_uint8_t_u_u(g_60, 6))
        { 
            uint8_t ****l_97 = &g_94;
            int32_t l_104 = (-1L);
            uint8_t *****l_108 = &l_97;
            int64_t *l_109 = &l_91[0][7];
            uint32_t l_113 = 18446744073709551615UL;
            int32_t l_144[8][10] = {{0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L},{0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L},{0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L},{0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L},{0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L},{0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L},{0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L},{0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L,0x08D42941L,0x3590CCA6L,0x3590CCA6L,0x08D42941L}};
            int32_t **l_173 = (void*)0;
            int32_t *l_176 = (void*)0;
            int32_t **l_175 = &l_176;
            int i, j;
            if (((l_91[3][1] && 1L) , ((((safe_rshift_func_int8_t_s_u(((((*l_97) = g_94) == (void*)0) || (safe_mod_func_uint32_t_u_u(((safe_lshift_func_int8_t_s_s(l_71, 4)) <= (safe_lshift_func_uint8_t_u_u((l_104 | (((&g_94 != l_105) < ((*l_109) = (((safe_add_func_int64_t_s_s(((((((*l_108) = l_97) == &g_94) && p_48) < g_21) , l_104), p_48)) && l_88[5]) < g_53))) >= g_44)), 4))), 0xBAD782A0L))), 0)) != g_63) | p_48) & 0x6235L)))
            { 
                uint16_t *l_110 = (void*)0;
                uint16_t *l_111 = &g_112[3][1];
                int8_t *l_119 = &g_120;
                int8_t *l_121 = &g_122;
                uint16_t *l_123[3][5] = {{&g_124,&g_124,&g_124,&g_124,&g_124},{&g_124,&g_124,&g_124,&g_124,&g_124},{&g_124,&g_124,&g_124,&g_124,&g_124}};
                int32_t l_131 = (-10L);
                uint32_t *l_138 = (void*)0;
                uint32_t *l_139[8] = {&l_71,&l_71,&l_71,&l_71,&l_71,&l_71,&l_71,&l_71};
                int32_t *l_141 = &l_88[6];
                int32_t *l_142[10];
                int i, j;
                for (i = 0; i < 10; i++)
                    l_142[i] = &g_68;
                (*g_125) = (((-9L) <= ((g_73 , g_63) & (((*l_111) ^= 0x8918L) >= l_113))) > (g_124 = (p_48 < ((*l_121) = ((*l_119) &= ((safe_div_func_int16_t_s_s(((((((safe_sub_func_uint16_t_u_u(g_21, g_6)) && 1UL) == g_6) & 1L) == g_68) , (-3L)), l_118)) , 1L))))));
                g_68 |= (((safe_rshift_func_uint8_t_u_u(((**g_95) = 251UL), 7)) || (0xC3FE914D0EF1DBD4LL | 0x37C8BC82935591E8LL)) != (safe_mul_func_int32_t_s_s(((*g_125) = (((!0xEDFCD61A19B6E0F7LL) , l_131) , (*g_125))), (p_48 , (g_140 = ((((((safe_sub_func_uint32_t_u_u((((safe_mul_func_int16_t_s_s((g_112[5][6] & (safe_mod_func_uint32_t_u_u(4294967293UL, 0xB1AE6475L))), g_6)) == l_113) | 4294967288UL), l_88[4])) > l_91[4][8]) > g_124) , 0xF35BAC4518D71077LL) == (-4L)) == g_124))))));
                --g_145;
            }
            else
            { 
                int32_t *l_148 = &g_53;
                int32_t **l_149 = &l_148;
                int16_t *l_154 = &g_155;
                int32_t l_161 = 0x5D9182FBL;
                uint8_t l_162 = 0UL;
                int32_t *l_167[8] = {&l_143[1],&l_144[3][5],&l_143[1],&l_143[1],&l_144[3][5],&l_143[1],&l_143[1],&l_144[3][5]};
                int i;
                (*l_149) = l_148;
                if ((safe_add_func_int64_t_s_s(((l_144[2][0] = (**l_149)) < ((*l_154) |= ((g_112[3][1]++) & (l_88[4] = (0x03L < 0xC2L))))), ((***g_94) , (18446744073709551615UL != 0x7DB775658741FB0BLL)))))
                { 
                    (**l_149) = ((safe_unary_minus_func_uint16_t_u(g_122)) , p_48);
                }
                else
                { 
                    int32_t *l_157 = &g_68;
                    int32_t *l_158 = &l_88[2];
                    int32_t *l_159 = (void*)0;
                    int32_t *l_160[8][3] = {{&l_144[3][5],&g_53,&g_53},{&l_144[3][5],&g_53,(void*)0},{(void*)0,&l_144[3][5],&g_6},{&l_144[3][5],&l_144[3][5],&g_6},{&l_144[3][5],(void*)0,(void*)0},{&g_53,&l_144[3][5],&g_53},{&g_53,&l_144[3][5],&l_144[3][5]},{&l_144[3][5],&g_53,&g_53}};
                    int i, j;
                    (**l_149) = l_144[3][5];
                    l_162++;
                    return l_144[2][6];
                }
                for (g_63 = 0; (g_63 <= (-1)); g_63 = safe_sub_func_uint8_t_u_u(g_63, 3))
                { 
                    uint32_t l_168[7][9][4] = {{{0x5F48295CL,0x3D61C39DL,0UL,0x2AD8C3D5L},{4UL,1UL,0x96B0A234L,0x3D61C39DL},{0x31DD9F64L,0x2EB6C46BL,0x96B0A234L,1UL},{4UL,8UL,0UL,0x617D5C18L},{0x5F48295CL,18446744073709551615UL,1UL,0x0B7EC4DBL},{1UL,0x0B7EC4DBL,0x4D7BC638L,0x0B7EC4DBL},{0x96B0A234L,18446744073709551615UL,0xB8945F2BL,0x617D5C18L},{0x9080DE7FL,8UL,0x683EFAFEL,1UL},{0xB8945F2BL,0x2EB6C46BL,1UL,0x3D61C39DL}},{{0xB8945F2BL,1UL,0x683EFAFEL,0x2AD8C3D5L},{0x9080DE7FL,0x3D61C39DL,0xB8945F2BL,8UL},{0x96B0A234L,18446744073709551615UL,0x4D7BC638L,1UL},{1UL,18446744073709551615UL,1UL,8UL},{0x5F48295CL,0x3D61C39DL,0UL,0x2AD8C3D5L},{4UL,1UL,0x96B0A234L,0x3D61C39DL},{0x31DD9F64L,0x2EB6C46BL,0x96B0A234L,1UL},{4UL,8UL,0UL,0x617D5C18L},{0x5F48295CL,18446744073709551615UL,1UL,0x0B7EC4DBL}},{{1UL,0x0B7EC4DBL,0x4D7BC638L,0x0B7EC4DBL},{0x96B0A234L,18446744073709551615UL,0xB8945F2BL,0x617D5C18L},{0x9080DE7FL,8UL,0x683EFAFEL,1UL},{0xB8945F2BL,0x2EB6C46BL,1UL,0x3D61C39DL},{0xB8945F2BL,1UL,0x683EFAFEL,0x2AD8C3D5L},{0x9080DE7FL,0x3D61C39DL,0xB8945F2BL,18446744073709551615UL},{0x31DD9F64L,0x2AD8C3D5L,0x9080DE7FL,0x0B7EC4DBL},{1UL,0x2AD8C3D5L,1UL,18446744073709551615UL},{4UL,0x2EB6C46BL,0x4D7BC638L,8UL}},{{0x24D4B57FL,0x0B7EC4DBL,0x31DD9F64L,0x2EB6C46BL},{0xB8945F2BL,1UL,0x31DD9F64L,1UL},{0x24D4B57FL,18446744073709551615UL,0x4D7BC638L,0x3D61C39DL},{4UL,5UL,1UL,18446744073709551615UL},{1UL,18446744073709551615UL,0x9080DE7FL,18446744073709551615UL},{0x31DD9F64L,5UL,0x683EFAFEL,0x3D61C39DL},{1UL,18446744073709551615UL,0x5F48295CL,1UL},{0x683EFAFEL,1UL,0x96B0A234L,0x2EB6C46BL},{0x683EFAFEL,0x0B7EC4DBL,0x5F48295CL,8UL}},{{1UL,0x2EB6C46BL,0x683EFAFEL,18446744073709551615UL},{0x31DD9F64L,0x2AD8C3D5L,0x9080DE7FL,0x0B7EC4DBL},{1UL,0x2AD8C3D5L,1UL,18446744073709551615UL},{4UL,0x2EB6C46BL,0x4D7BC638L,8UL},{0x24D4B57FL,0x0B7EC4DBL,0x31DD9F64L,0x2EB6C46BL},{0xB8945F2BL,1UL,0x31DD9F64L,1UL},{0x24D4B57FL,18446744073709551615UL,0x4D7BC638L,0x3D61C39DL},{4UL,5UL,1UL,18446744073709551615UL},{1UL,18446744073709551615UL,0x9080DE7FL,18446744073709551615UL}},{{0x31DD9F64L,5UL,0x683EFAFEL,0x3D61C39DL},{1UL,18446744073709551615UL,0x5F48295CL,1UL},{0x683EFAFEL,1UL,0x96B0A234L,0x2EB6C46BL},{0x683EFAFEL,0x0B7EC4DBL,0x5F48295CL,8UL},{1UL,0x2EB6C46BL,0x683EFAFEL,18446744073709551615UL},{0x31DD9F64L,0x2AD8C3D5L,0x9080DE7FL,0x0B7EC4DBL},{1UL,0x2AD8C3D5L,1UL,18446744073709551615UL},{4UL,0x2EB6C46BL,0x4D7BC638L,8UL},{0x24D4B57FL,0x0B7EC4DBL,0x31DD9F64L,0x2EB6C46BL}},{{0xB8945F2BL,1UL,0x31DD9F64L,1UL},{0x24D4B57FL,18446744073709551615UL,0x4D7BC638L,0x3D61C39DL},{4UL,5UL,1UL,18446744073709551615UL},{1UL,18446744073709551615UL,0x9080DE7FL,18446744073709551615UL},{0x31DD9F64L,5UL,0x683EFAFEL,0x3D61C39DL},{1UL,18446744073709551615UL,0x5F48295CL,1UL},{0x683EFAFEL,1UL,0x96B0A234L,0x2EB6C46BL},{0x683EFAFEL,0x0B7EC4DBL,0x5F48295CL,8UL},{1UL,0x2EB6C46BL,0x683EFAFEL,18446744073709551615UL}}};
                    int i, j, k;
                    (*l_149) = l_167[3];
                    if (p_48)
                        continue;
                    l_168[2][4][3] &= p_48;
                }
            }
            (*g_172) = g_169;
            (*l_175) = &l_143[1];
        }
        return p_48;
    }
    (*g_177) = (((*g_94) = (*g_94)) == (void*)0);
    return l_88[3];
}





int main (void)
{
    int i, j;
    int print_hash_value = 0;
    platform_main_begin();
    crc32_gentab();
    func_1();
    transparent_crc(g_6, "g_6", print_hash_value);
    transparent_crc(g_21, "g_21", print_hash_value);
    transparent_crc(g_29, "g_29", print_hash_value);
    transparent_crc(g_44, "g_44", print_hash_value);
    transparent_crc(g_53, "g_53", print_hash_value);
    transparent_crc(g_60, "g_60", print_hash_value);
    transparent_crc(g_63, "g_63", print_hash_value);
    transparent_crc(g_68, "g_68", print_hash_value);
    transparent_crc(g_73, "g_73", print_hash_value);
    for (i = 0; i < 6; i++)
    {
        for (j = 0; j < 10; j++)
        {
            transparent_crc(g_112[i][j], "g_112[i][j]", print_hash_value);
            if (print_hash_value) printf("index = [%d][%d]\n", i, j);

        }
    }
    transparent_crc(g_120, "g_120", print_hash_value);
    transparent_crc(g_122, "g_122", print_hash_value);
    transparent_crc(g_124, "g_124", print_hash_value);
    transparent_crc(g_140, "g_140", print_hash_value);
    transparent_crc(g_145, "g_145", print_hash_value);
    transparent_crc(g_155, "g_155", print_hash_value);
    transparent_crc(g_171, "g_171", print_hash_value);
    transparent_crc(g_200, "g_200", print_hash_value);
    for (i = 0; i < 3; i++)
    {
        transparent_crc(g_217[i], "g_217[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_268, "g_268", print_hash_value);
    transparent_crc(g_342, "g_342", print_hash_value);
    transparent_crc(g_343, "g_343", print_hash_value);
    for (i = 0; i < 7; i++)
    {
        transparent_crc(g_351[i], "g_351[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_610, "g_610", print_hash_value);
    transparent_crc(g_639, "g_639", print_hash_value);
    transparent_crc(g_668, "g_668", print_hash_value);
    transparent_crc(g_722, "g_722", print_hash_value);
    transparent_crc(g_723, "g_723", print_hash_value);
    transparent_crc(g_737, "g_737", print_hash_value);
    transparent_crc(g_759, "g_759", print_hash_value);
    for (i = 0; i < 2; i++)
    {
        transparent_crc(g_819[i], "g_819[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_822, "g_822", print_hash_value);
    platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
    return 0;
}
