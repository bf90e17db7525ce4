#include "csmith.h"


static long __undefined;



static int32_t g_9[5] = {0xB34E6D4FL,0xB34E6D4FL,0xB34E6D4FL,0xB34E6D4FL,0xB34E6D4FL};
static int32_t g_22 = 0xDB8E9646L;
static int32_t *g_29 = &g_9[0];
static int32_t ** volatile g_28 = &g_29;
static int64_t g_51[9][3] = {{0xE074F0E4F20077FELL,(-1L),0x67C8FA1B4415E40CLL},{(-8L),(-10L),(-10L)},{0xE074F0E4F20077FELL,(-1L),0x67C8FA1B4415E40CLL},{(-8L),(-10L),(-10L)},{0xE074F0E4F20077FELL,(-1L),0x67C8FA1B4415E40CLL},{(-8L),(-10L),(-10L)},{0xE074F0E4F20077FELL,(-1L),0x67C8FA1B4415E40CLL},{(-8L),(-10L),(-10L)},{0xE074F0E4F20077FELL,(-1L),0x67C8FA1B4415E40CLL}};
static const int32_t **g_63 = (void*)0;
static int32_t g_85 = 1L;
static int8_t g_86[5] = {0L,0L,0L,0L,0L};
static volatile uint32_t g_88 = 18446744073709551614UL;
static int16_t g_103 = 6L;
static uint32_t g_108[9] = {18446744073709551615UL,18446744073709551615UL,18446744073709551611UL,18446744073709551615UL,18446744073709551615UL,18446744073709551611UL,18446744073709551615UL,18446744073709551615UL,18446744073709551611UL};
static uint64_t g_111[6] = {1UL,1UL,0x766400F4CAC200E0LL,1UL,1UL,0x766400F4CAC200E0LL};
static uint8_t g_112 = 0x35L;
static uint64_t g_120 = 8UL;
static volatile uint8_t g_123[9][8][3] = {{{0x19L,0x6CL,0x47L},{0xDBL,6UL,0xFBL},{0x6CL,0x0AL,0x0AL},{0x22L,255UL,0xFBL},{0x3EL,7UL,0x47L},{255UL,0UL,0x6EL},{0x7CL,4UL,0x7CL},{0x6EL,0UL,255UL}},{{0x47L,7UL,0x3EL},{0xFBL,255UL,0x22L},{0x0AL,0x0AL,0x6CL},{0xFBL,6UL,0xDBL},{0x47L,0x6CL,0x19L},{0x6EL,248UL,255UL},{0x7CL,0x47L,0x19L},{255UL,0x16L,0xDBL}},{{0x3EL,0x21L,0x6CL},{0x22L,0x5BL,0x22L},{0x6CL,0x21L,0x3EL},{0xDBL,0x16L,255UL},{0x19L,0x47L,0x7CL},{255UL,248UL,0x6EL},{0x19L,0x6CL,0x47L},{0xDBL,6UL,0xFBL}},{{0x6CL,0x0AL,0x0AL},{0x22L,255UL,0xFBL},{0x3EL,7UL,0x47L},{255UL,0UL,0x6EL},{0x7CL,4UL,0x7CL},{0x6EL,0UL,255UL},{0x47L,7UL,0x3EL},{0xFBL,255UL,0x22L}},{{0x0AL,0x0AL,0x6CL},{0xFBL,6UL,0xDBL},{0x47L,0x6CL,0x19L},{0x6EL,248UL,255UL},{0x7CL,0x47L,0x19L},{255UL,0x16L,0xDBL},{0x3EL,0x21L,0x6CL},{0x22L,0x5BL,0x22L}},{{0x6CL,0x21L,0x3EL},{0xDBL,0x16L,255UL},{0x19L,0x47L,0x7CL},{255UL,248UL,0x6EL},{0x19L,0x6CL,0x47L},{0xDBL,6UL,0xFBL},{0x6CL,0x0AL,0x0AL},{0x22L,255UL,0xFBL}},{{0x3EL,7UL,0x47L},{255UL,0UL,0x6EL},{0x7CL,4UL,0x7CL},{0x6EL,0UL,255UL},{0x47L,7UL,0x3EL},{0xFBL,255UL,0x22L},{0x0AL,0x0AL,0x6CL},{0xFBL,6UL,0xDBL}},{{0x47L,0x6CL,0x19L},{0x6EL,248UL,255UL},{0x7CL,0x47L,0x19L},{255UL,0x16L,0xDBL},{0x3EL,0x21L,0x6CL},{0x22L,0x5BL,0x8CL},{0x0AL,0x6CL,0x7CL},{0x76L,0x23L,0x22L}},{{0x3EL,4UL,0x21L},{1UL,0x51L,255UL},{0x3EL,0x0AL,4UL},{0x76L,248UL,255UL},{0x0AL,247UL,247UL},{0x8CL,0x5BL,255UL},{0x7CL,0x19L,4UL},{0x22L,6UL,255UL}}};
static int32_t *g_126 = &g_85;
static int64_t g_142 = 1L;
static int32_t g_168[5] = {(-1L),(-1L),(-1L),(-1L),(-1L)};
static volatile uint16_t g_169 = 0UL;
static int32_t ** volatile g_174 = &g_126;
static uint16_t g_188[10][7][3] = {{{0x6868L,5UL,3UL},{0UL,7UL,0xC788L},{0x2503L,1UL,0xDF49L},{0UL,1UL,0x0C4EL},{0x6868L,0UL,0UL},{0x514CL,1UL,0x514CL},{3UL,1UL,0xB382L}},{{65531UL,7UL,0x514CL},{0xB382L,5UL,0UL},{1UL,0UL,0x0C4EL},{0xB382L,0xA034L,0xDF49L},{65531UL,0xA785L,0xC788L},{3UL,0xA034L,3UL},{0x514CL,0UL,0UL}},{{0x6868L,5UL,3UL},{0UL,7UL,0xC788L},{0x2503L,1UL,0xDF49L},{0UL,1UL,0x0C4EL},{0x6868L,0UL,0UL},{0x514CL,1UL,0x514CL},{3UL,1UL,0xB382L}},{{65531UL,7UL,0x514CL},{0xB382L,5UL,0UL},{1UL,0UL,0x0C4EL},{0xB382L,0xA034L,0xDF49L},{65531UL,0xA785L,0xC788L},{3UL,0xA034L,3UL},{0x514CL,0UL,0UL}},{{0x6868L,5UL,3UL},{0UL,7UL,0xC788L},{0x2503L,1UL,0xDF49L},{0UL,1UL,0x0C4EL},{0x6868L,0UL,0UL},{0x514CL,1UL,0x514CL},{3UL,1UL,0xB382L}},{{65531UL,7UL,0x514CL},{0xB382L,5UL,0UL},{1UL,0UL,0x0C4EL},{0xB382L,0xA034L,0xDF49L},{65531UL,0xA785L,0xC788L},{3UL,0xA034L,3UL},{0x514CL,0UL,0UL}},{{0x6868L,5UL,3UL},{0UL,7UL,0xC788L},{0x2503L,1UL,0xDF49L},{0UL,1UL,0x0C4EL},{0x6868L,0UL,0UL},{0x514CL,1UL,0x514CL},{3UL,1UL,0xB382L}},{{65531UL,7UL,0x514CL},{0xB382L,5UL,0UL},{1UL,0x514CL,65533UL},{65535UL,0xBC64L,0x2446L},{1UL,0xC788L,0xAD0AL},{8UL,0xBC64L,8UL},{0x0366L,0x514CL,0x2001L}},{{0xD610L,0x56EBL,8UL},{0x2001L,1UL,0xAD0AL},{65535UL,65535UL,0x2446L},{0x2001L,65535UL,65533UL},{0xD610L,2UL,9UL},{0x0366L,65535UL,0x0366L},{8UL,65535UL,65535UL}},{{1UL,1UL,0x0366L},{65535UL,0x56EBL,9UL},{7UL,0x514CL,65533UL},{65535UL,0xBC64L,0x2446L},{1UL,0xC788L,0xAD0AL},{8UL,0xBC64L,8UL},{0x0366L,0x514CL,0x2001L}}};
static uint16_t g_190 = 0x9060L;
static volatile int64_t g_212 = 0x7AC6EEFEC2FFA6EFLL;
static volatile int64_t *g_211 = &g_212;
static volatile int64_t ** volatile g_210 = &g_211;
static uint32_t g_228 = 0UL;
static volatile uint8_t g_232 = 0xD2L;
static uint16_t g_271 = 0x3CCBL;
static int32_t *g_284[7] = {&g_9[0],(void*)0,&g_9[0],&g_9[0],(void*)0,&g_9[0],&g_9[0]};
static uint8_t *g_370 = &g_112;
static uint8_t **g_369 = &g_370;
static uint8_t g_373 = 252UL;
static uint32_t g_429 = 7UL;
static int16_t g_449 = (-1L);
static int8_t g_464 = 2L;



static const uint8_t  func_1(void);
static int32_t * func_2(int32_t * p_3, uint64_t  p_4, int32_t * p_5, int32_t * p_6, uint32_t  p_7);
static int32_t * func_10(uint8_t  p_11, const int32_t * p_12, int8_t  p_13);
static uint8_t  func_14(uint64_t  p_15, int32_t * p_16);
static int32_t * func_17(int32_t  p_18);
static int16_t  func_32(uint16_t  p_33, const int32_t ** p_34, int8_t  p_35);




static const uint8_t  func_1(void)
{ 
    int32_t *l_8 = &g_9[0];
    uint8_t *l_192 = &g_112;
    int32_t *l_283 = &g_9[4];
    int32_t **l_282[9][3] = {{(void*)0,&l_8,&l_8},{&l_283,&l_8,&l_8},{&l_283,&l_283,&l_8},{&l_8,&l_8,&l_283},{(void*)0,&l_8,&l_283},{(void*)0,(void*)0,&l_283},{&l_8,&l_8,&l_8},{&l_283,(void*)0,&l_283},{&l_283,&l_283,&l_283}};
    int8_t l_286[4] = {0xDFL,0xDFL,0xDFL,0xDFL};
    int8_t *l_295 = &g_86[4];
    int32_t *l_296[2];
    uint16_t *l_303 = &g_188[2][3][1];
    int32_t l_322 = 0L;
    int64_t *l_342 = &g_51[0][2];
    int16_t l_362 = 0xDBE3L;
    uint32_t l_424 = 1UL;
    const int16_t l_463 = (-1L);
    int32_t *l_465 = &g_85;
    int i, j;
    for (i = 0; i < 2; i++)
        l_296[i] = &g_168[1];
    (*g_174) = ((*g_28) = func_2(l_8, (*l_8), func_10(((*l_192) = func_14(g_9[0], l_8)), &g_9[0], g_86[4]), (g_284[4] = &g_9[0]), g_188[2][4][0]));
    (*g_28) = (*g_174);
    if (((l_192 != l_192) == (safe_lshift_func_uint16_t_u_u(0x17BEL, ((*l_303) &= ((safe_lshift_func_int16_t_s_s(((safe_lshift_func_int8_t_s_s((&g_211 == &g_211), g_85)) , g_169), 2)) , ((((*l_283) == (g_168[1] > g_123[7][5][2])) & (*l_283)) > g_86[4])))))))
    { 
        const uint32_t l_335 = 1UL;
        uint8_t l_337[2];
        int64_t *l_364 = (void*)0;
        uint32_t l_365 = 0x759180E5L;
        int32_t *l_376 = &g_168[1];
        int32_t l_384 = 0x90456184L;
        int i;
        for (i = 0; i < 2; i++)
            l_337[i] = 253UL;
        for (g_228 = 0; (g_228 <= 3); g_228 += 1)
        { 
            int32_t ** const l_339[10] = {&g_284[2],&g_284[2],&g_284[2],&g_284[2],&g_284[2],&g_284[2],&g_284[2],&g_284[2],&g_284[2],&g_284[2]};
            int i;
            for (g_120 = 0; (g_120 <= 3); g_120 += 1)
            { 
                uint16_t l_317 = 65535UL;
                int32_t l_336 = 7L;
                int64_t *l_338 = &g_142;
                int32_t l_383[2][7] = {{0xC6046515L,(-1L),1L,(-1L),0xC6046515L,1L,1L},{0xC6046515L,(-1L),1L,(-1L),0xC6046515L,1L,1L}};
                int i, j;
                if ((safe_unary_minus_func_int64_t_s((safe_mul_func_uint16_t_u_u((((safe_sub_func_uint8_t_u_u(l_286[g_228], ((safe_add_func_int64_t_s_s(((*l_338) = ((safe_mod_func_uint32_t_u_u((safe_mul_func_int16_t_s_s((((((((0L == (((safe_div_func_int16_t_s_s(8L, l_286[g_228])) >= (l_317 == (safe_add_func_uint64_t_u_u((safe_lshift_func_int16_t_s_s(l_322, (safe_div_func_uint8_t_u_u(((**g_210) && (safe_div_func_int16_t_s_s((safe_div_func_int8_t_s_s((safe_mod_func_int64_t_s_s((((safe_lshift_func_int16_t_s_u(l_286[g_228], 15)) != (safe_mul_func_int8_t_s_s(l_335, 0xB2L))) ^ 0x68612AF7L), 0x11F4792D4B6FAAA5LL)), g_9[0])), g_190))), g_168[3])))), g_228)))) | g_120)) > 0x4A26B304L) & 0x8BL) == 0xBCL) || l_336) | l_337[0]) & 5L), g_9[2])), (-1L))) ^ g_51[3][0])), l_337[1])) , g_271))) == l_335) , g_22), l_336)))))
                { 
                    int64_t **l_343 = (void*)0;
                    int64_t **l_344 = &l_342;
                    int32_t l_349 = (-9L);
                    int64_t l_363 = 1L;
                    int32_t l_366 = 0L;
                    uint8_t **l_368 = &l_192;
                    uint8_t ***l_367[7] = {(void*)0,&l_368,&l_368,(void*)0,&l_368,&l_368,(void*)0};
                    int i;
                    l_366 |= ((((l_339[3] == (void*)0) | (&g_188[6][5][1] == ((safe_lshift_func_uint8_t_u_u(((((((*l_344) = l_342) != ((safe_mod_func_uint32_t_u_u((safe_sub_func_uint64_t_u_u(18446744073709551614UL, (((l_349 , (g_103 &= (((safe_add_func_int16_t_s_s((safe_add_func_uint8_t_u_u((safe_sub_func_uint8_t_u_u(g_188[2][4][0], 0xF0L)), ((((((~(((~(safe_mod_func_int16_t_s_s(((((safe_lshift_func_uint16_t_u_s(g_111[5], 11)) , &g_86[3]) != (void*)0) || 1L), g_188[2][4][0]))) || 0x3740FB63792F6450LL) && l_337[1])) >= g_111[3]) & l_362) || g_188[2][4][0]) ^ 0x52L) && l_349))), 0x8726L)) , &g_103) != &g_103))) != g_232) , (*g_211)))), l_363)) , l_364)) , l_363) | l_365) , (*l_283)), 6)) , (void*)0))) >= g_188[9][0][1]) , 1L);
                    g_369 = &l_192;
                    if (l_337[0])
                        continue;
                    (*l_283) = (safe_sub_func_int8_t_s_s(((g_142 = (g_373 && ((0x86L | ((l_317 && (l_383[0][0] = (((safe_mod_func_uint16_t_u_u((((void*)0 != l_376) , ((safe_rshift_func_int8_t_s_s(0xB1L, ((g_103 |= (((safe_lshift_func_uint16_t_u_s((18446744073709551607UL ^ (*g_211)), ((safe_mod_func_int32_t_s_s(l_363, g_22)) , 0xFD2FL))) > 0x03021451L) , l_337[0])) ^ g_108[5]))) != g_9[1])), g_22)) != 7UL) , (*g_370)))) , 0x7BL)) | g_85))) == 0xF3E0EEA0BC4246ADLL), (*g_370)));
                }
                else
                { 
                    uint32_t l_385 = 0xFC81AF64L;
                    ++l_385;
                }
                for (g_373 = 0; (g_373 <= 19); g_373 = safe_add_func_int64_t_s_s(g_373, 4))
                { 
                    int8_t l_390 = 5L;
                    int32_t *l_391 = &l_336;
                    int32_t **l_392 = &l_296[1];
                    (*g_28) = func_2((*g_174), l_390, &g_85, &l_383[1][5], ((((**g_369) ^ (**g_369)) > 4294967295UL) != (((*l_392) = (l_390 , l_391)) != (void*)0)));
                    if (l_317)
                        break;
                }
                l_384 ^= 0x9600B08AL;
            }
        }
    }
    else
    { 
        uint16_t l_395[5] = {0x7DD7L,0x7DD7L,0x7DD7L,0x7DD7L,0x7DD7L};
        int8_t *l_401 = &l_286[0];
        uint64_t *l_406[7][2] = {{(void*)0,&g_111[5]},{(void*)0,(void*)0},{&g_111[5],(void*)0},{(void*)0,&g_111[5]},{(void*)0,(void*)0},{&g_111[5],(void*)0},{(void*)0,&g_111[5]}};
        int i, j;
        (*g_174) = (*g_28);
    }
    if ((safe_unary_minus_func_int8_t_s(g_22)))
    { 
        const uint32_t *l_420[7][2] = {{&g_228,&g_228},{&g_228,&g_228},{&g_228,&g_228},{&g_228,&g_228},{&g_228,&g_228},{&g_228,&g_228},{&g_228,&g_228}};
        int32_t l_426 = 0L;
        uint64_t l_430[4];
        uint8_t *** const l_435 = &g_369;
        int32_t l_436 = 0x48BD2AA8L;
        int i, j;
        for (i = 0; i < 4; i++)
            l_430[i] = 1UL;
        for (l_322 = 0; (l_322 <= 3); l_322 += 1)
        { 
            const uint32_t **l_421 = &l_420[4][1];
            int32_t l_425 = 1L;
            uint32_t *l_427[5];
            int16_t *l_428[6][5] = {{&l_362,(void*)0,&l_362,&g_103,&l_362},{&g_103,&g_103,(void*)0,&g_103,&g_103},{(void*)0,&l_362,&l_362,(void*)0,&l_362},{&l_362,&g_103,(void*)0,(void*)0,&g_103},{&l_362,&l_362,&g_103,&g_103,&g_103},{&l_362,&g_103,&l_362,(void*)0,(void*)0}};
            int i, j;
            for (i = 0; i < 5; i++)
                l_427[i] = (void*)0;
            if (l_286[l_322])
                break;
            (*g_126) = ((((safe_div_func_uint8_t_u_u((safe_sub_func_uint64_t_u_u((((safe_mod_func_uint32_t_u_u((safe_rshift_func_int8_t_s_s(((g_429 ^= (g_103 = (l_286[l_322] != (0xA1E27FDB58221372LL >= ((safe_sub_func_uint8_t_u_u(((safe_rshift_func_uint8_t_u_u((((*l_421) = l_420[5][1]) != (l_286[l_322] , l_427[0])), 6)) && l_426), g_112)) , (*g_211)))))) || 9UL), l_286[l_322])), g_85)) , l_425) < g_188[6][6][1]), l_430[2])), (*l_8))) , 18446744073709551606UL) < l_430[0]) < l_286[l_322]);
            for (g_190 = 0; (g_190 <= 3); g_190 += 1)
            { 
                int32_t *l_431 = &g_85;
                for (g_228 = 0; (g_228 <= 4); g_228 += 1)
                { 
                    int8_t l_432 = 0xE1L;
                    int32_t *l_433 = &l_425;
                    (*g_28) = func_2((l_431 = ((*g_174) = (*g_28))), l_432, l_433, &g_22, l_286[l_322]);
                }
                l_426 ^= (*g_126);
            }
            for (l_426 = 3; (l_426 >= 0); l_426 -= 1)
            { 
                uint32_t l_434 = 7UL;
                l_436 ^= ((*g_126) = ((l_434 & ((void*)0 != l_435)) , l_286[l_322]));
            }
        }
    }
    else
    { 
        int8_t **l_441 = &l_295;
        int16_t *l_442 = &l_362;
        int16_t *l_444 = (void*)0;
        int16_t *l_445 = (void*)0;
        int16_t *l_446 = &g_103;
        int32_t l_447 = 1L;
        int16_t *l_448[9] = {&g_449,&g_449,&g_449,(void*)0,&g_449,(void*)0,(void*)0,&g_449,(void*)0};
        int32_t l_462 = 0L;
        int32_t *l_466 = &g_22;
        int i;
        g_464 |= ((safe_lshift_func_uint16_t_u_s((safe_mod_func_int32_t_s_s(((((((*l_442) = (&l_286[0] == ((*l_441) = &g_86[4]))) | (g_449 ^= ((*l_8) , ((~((*l_342) = 8L)) <= (l_447 = ((*l_446) = (-1L))))))) && (((((((l_447 ^ (safe_sub_func_uint8_t_u_u((safe_add_func_uint32_t_u_u(g_123[7][5][2], (((safe_lshift_func_uint8_t_u_u(((safe_rshift_func_int8_t_s_s(((((*l_303) = (((safe_mod_func_int16_t_s_s((g_85 <= g_168[0]), g_168[4])) , (*g_126)) & 0L)) >= g_51[3][0]) ^ g_108[4]), 1)) == l_447), (*l_283))) & l_447) == 1L))), l_447))) >= l_462) && 3UL) & (*l_8)) || (**g_369)) <= g_9[0]) <= 0L)) && (**g_210)) , l_463), g_85)), g_120)) & g_111[5]);
        for (g_103 = 0; g_103 < 9; g_103 += 1)
        {
            g_108[g_103] = 0UL;
        }
        l_466 = l_465;
    }
    return (*g_370);
}



static int32_t * func_2(int32_t * p_3, uint64_t  p_4, int32_t * p_5, int32_t * p_6, uint32_t  p_7)
{ 
    int32_t *l_285 = &g_9[0];
    (*g_29) = ((void*)0 != &g_188[1][1][0]);
    return l_285;
}



static int32_t * func_10(uint8_t  p_11, const int32_t * p_12, int8_t  p_13)
{ 
    uint8_t *l_195 = &g_112;
    int32_t l_223 = 0L;
    int32_t *l_224[4] = {&g_85,&g_85,&g_85,&g_85};
    int64_t l_225 = 0x5FC2021FB11325A5LL;
    int8_t l_226 = (-8L);
    uint32_t *l_227 = &g_228;
    int i;
lbl_237:
    g_85 |= ((safe_add_func_uint8_t_u_u((++(*l_195)), 0L)) == (0x3618BF3FL || (safe_sub_func_int64_t_s_s(((*g_29) < (safe_add_func_uint32_t_u_u((((safe_mul_func_int16_t_s_s((safe_add_func_uint32_t_u_u(((*l_227) ^= (safe_mod_func_uint64_t_u_u((safe_mod_func_uint8_t_u_u(((void*)0 != g_210), g_103)), (safe_add_func_uint16_t_u_u((safe_mod_func_uint8_t_u_u(((safe_sub_func_uint32_t_u_u((((((safe_mod_func_uint8_t_u_u((&g_120 != (((g_111[1] && ((l_225 = (l_223 = (safe_div_func_uint64_t_u_u(g_9[4], 18446744073709551615UL)))) && g_188[3][1][0])) | 0UL) , (void*)0)), g_168[3])) > g_188[2][4][0]) != g_108[3]) , 0x26EAL) > l_226), (*p_12))) < g_86[0]), p_13)), g_188[2][4][0]))))), 4294967286UL)), p_13)) || 0x4EEF2916L) && p_13), (*p_12)))), g_168[3]))));
    for (g_22 = 0; (g_22 < 16); ++g_22)
    { 
        int8_t l_231 = 0x55L;
        int32_t l_273 = 0x411BBB0DL;
        g_232--;
        if ((*p_12))
            break;
        for (g_190 = 0; (g_190 >= 59); g_190 = safe_add_func_uint64_t_u_u(g_190, 7))
        { 
            int64_t **l_242 = (void*)0;
            int32_t l_272[1];
            int i;
            for (i = 0; i < 1; i++)
                l_272[i] = 0xC34D0C68L;
            if (l_226)
                goto lbl_237;
            for (l_223 = (-19); (l_223 <= 29); l_223 = safe_add_func_uint32_t_u_u(l_223, 2))
            { 
                return (*g_174);
            }
            if (((safe_mod_func_int16_t_s_s((&g_211 == l_242), 1UL)) ^ l_231))
            { 
                uint16_t l_243 = 0xFB2FL;
                l_243--;
                for (l_226 = 0; (l_226 <= 8); l_226 += 1)
                { 
                    if ((*p_12))
                        break;
                    g_85 = (-3L);
                }
            }
            else
            { 
                int16_t *l_252 = &g_103;
                int32_t l_257 = 0x36901CA6L;
                int8_t *l_269 = &l_226;
                uint64_t *l_270 = (void*)0;
                int32_t l_274 = 0x0FFC3AD4L;
                const int32_t *l_279 = &l_257;
                l_272[0] = (((safe_div_func_int8_t_s_s(g_51[4][2], ((safe_div_func_uint16_t_u_u(65535UL, ((g_271 |= (safe_mod_func_uint16_t_u_u((((*l_252) = p_13) <= (safe_sub_func_uint64_t_u_u((g_120 = (((((void*)0 != (*g_174)) == ((*l_269) = (l_257 | ((safe_mul_func_int16_t_s_s(0L, (+(++(*l_195))))) != ((((g_86[2] &= ((++(*l_227)) , 1L)) & (safe_div_func_uint8_t_u_u(((safe_rshift_func_uint16_t_u_u(l_257, 14)) & g_22), p_13))) > l_231) , l_231))))) > p_13) , 9UL)), p_13))), p_13))) & l_257))) | (*p_12)))) | 0UL) ^ g_9[0]);
                for (g_142 = 0; (g_142 <= 5); g_142 += 1)
                { 
                    uint16_t l_275 = 0x56E9L;
                    const int32_t *l_278 = &l_272[0];
                    ++l_275;
                    l_279 = l_278;
                }
                for (g_120 = (-23); (g_120 == 39); g_120 = safe_add_func_uint64_t_u_u(g_120, 1))
                { 
                    if (g_228)
                        goto lbl_237;
                }
            }
        }
    }
    return (*g_28);
}



static uint8_t  func_14(uint64_t  p_15, int32_t * p_16)
{ 
    int32_t **l_178 = &g_29;
    uint16_t *l_187 = &g_188[2][4][0];
    uint16_t *l_189 = &g_190;
    int32_t l_191 = (-1L);
    (*l_178) = ((*g_174) = func_17(p_15));
    (*l_178) = (*l_178);
    (*l_178) = (*l_178);
    (*l_178) = (*l_178);
    return p_15;
}



static int32_t * func_17(int32_t  p_18)
{ 
    int32_t **l_42 = &g_29;
    int32_t **l_44 = &g_29;
    int32_t l_58 = 0x6FAE7A48L;
    int32_t l_177 = 0x6A369497L;
lbl_23:
    for (p_18 = 22; (p_18 != 22); p_18 = safe_add_func_uint8_t_u_u(p_18, 4))
    { 
        int32_t *l_21 = &g_22;
        (*l_21) = g_9[0];
        if (p_18)
            goto lbl_23;
    }
    if ((safe_lshift_func_int8_t_s_s((-1L), 7)))
    { 
        int32_t *l_27 = &g_22;
        (*l_27) = (safe_unary_minus_func_uint32_t_u(0x43DDCA27L));
        (*g_28) = l_27;
        return (*g_28);
    }
    else
    { 
        int32_t ***l_43 = &l_42;
        int32_t ***l_45 = &l_44;
        int64_t *l_50 = &g_51[0][2];
        int16_t *l_176 = &g_103;
        l_177 ^= (((safe_add_func_int16_t_s_s(((*l_176) = (func_32((((((safe_mul_func_int8_t_s_s(((safe_sub_func_int32_t_s_s((safe_sub_func_uint64_t_u_u(p_18, (((*l_43) = l_42) != ((*l_45) = l_44)))), ((safe_lshift_func_uint8_t_u_s(((safe_add_func_int64_t_s_s(((*l_50) = g_22), p_18)) | (((safe_sub_func_uint32_t_u_u(g_9[0], ((safe_sub_func_uint8_t_u_u(((safe_sub_func_int16_t_s_s((l_58 , (g_9[0] , ((safe_rshift_func_uint16_t_u_s((((safe_mod_func_uint8_t_u_u(0x2CL, 7UL)) < l_58) ^ p_18), 14)) || l_58))), g_22)) , 1UL), (-6L))) || p_18))) | 0L) != (*g_29))), 7)) , g_51[3][0]))) != (*g_29)), 1UL)) & g_9[0]) , 0L) ^ p_18) | p_18), g_63, g_22) != 0xDCE2L)), g_9[0])) < 0x25185A72L) , (**l_44));
    }
    return (*l_42);
}



static int16_t  func_32(uint16_t  p_33, const int32_t ** p_34, int8_t  p_35)
{ 
    int32_t *l_64 = &g_22;
    int64_t *l_73 = (void*)0;
    int32_t l_84 = 0x8E375BC5L;
    int32_t l_87 = 0x68752EB6L;
    int32_t **l_148 = &l_64;
    int32_t **l_175 = &l_64;
lbl_172:
    (*l_64) ^= (**g_28);
    for (p_33 = 0; (p_33 == 4); ++p_33)
    { 
        int32_t *l_69 = &g_9[1];
        int64_t *l_72 = &g_51[7][2];
        int64_t **l_79 = (void*)0;
        int64_t *l_81 = &g_51[6][1];
        int64_t **l_80 = &l_81;
        int32_t l_82[5][3][4] = {{{0x50FADE0FL,0xEB7CCD03L,(-1L),0xDCE64F81L},{3L,(-7L),0xC4A2FBAAL,0xEB7CCD03L},{0x18A8DC8DL,0x50FADE0FL,0xC4A2FBAAL,(-1L)}},{{3L,0x2BAD2CC0L,(-1L),(-1L)},{0x50FADE0FL,0xB8ECDE22L,0xB8ECDE22L,0x50FADE0FL},{0xB8ECDE22L,0x50FADE0FL,(-7L),0x18A8DC8DL}},{{0x2BAD2CC0L,3L,0xE38F9461L,0xDCE64F81L},{0x50FADE0FL,0x18A8DC8DL,(-1L),0xDCE64F81L},{(-7L),3L,0xC4A2FBAAL,0x18A8DC8DL}},{{0xEB7CCD03L,0x50FADE0FL,0xB4D81485L,0x50FADE0FL},{3L,0xB8ECDE22L,(-1L),(-1L)},{(-1L),0x2BAD2CC0L,0xB8ECDE22L,(-1L)}},{{0x2BAD2CC0L,0x50FADE0FL,0xED4B89D5L,0xEB7CCD03L},{0x2BAD2CC0L,(-7L),0xB8ECDE22L,0xDCE64F81L},{(-1L),0xEB7CCD03L,(-1L),(-1L)}}};
        uint64_t l_104 = 0x77D733C455447BFCLL;
        int i, j, k;
        if (((safe_div_func_uint8_t_u_u((((((void*)0 != l_69) && ((safe_sub_func_uint8_t_u_u((l_72 != l_73), ((((~0x93L) , (-4L)) | (safe_lshift_func_int8_t_s_s((p_33 | (p_35 <= (safe_rshift_func_uint16_t_u_u((((((*l_80) = l_72) == &g_51[0][2]) ^ p_35) == 0xD90DL), p_35)))), g_51[0][2]))) || g_9[0]))) & p_33)) != 18446744073709551615UL) == (*l_64)), p_33)) & 8UL))
        { 
            int32_t *l_83[9][10][2] = {{{&g_9[4],(void*)0},{&l_82[0][0][0],(void*)0},{(void*)0,&g_22},{&g_9[0],&g_9[0]},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,&g_9[0]},{&g_9[0],&g_22},{(void*)0,(void*)0},{&l_82[0][0][0],(void*)0}},{{&g_9[4],(void*)0},{&g_9[4],(void*)0},{&l_82[0][0][0],(void*)0},{(void*)0,&g_22},{&g_9[0],&g_9[0]},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,&g_9[0]},{&g_9[0],&g_22},{(void*)0,(void*)0}},{{&l_82[0][0][0],(void*)0},{&g_9[4],(void*)0},{&g_9[4],(void*)0},{&l_82[0][0][0],(void*)0},{(void*)0,&g_22},{&g_9[0],&g_9[0]},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,&g_9[0]},{&g_9[0],&g_22}},{{(void*)0,(void*)0},{&l_82[0][0][0],(void*)0},{&g_9[4],(void*)0},{&g_9[4],(void*)0},{&l_82[0][0][0],(void*)0},{(void*)0,&g_22},{&g_9[0],&g_9[0]},{(void*)0,(void*)0},{(void*)0,(void*)0},{(void*)0,&g_9[0]}},{{&g_9[0],&g_22},{(void*)0,(void*)0},{&l_82[0][0][0],(void*)0},{&g_9[4],(void*)0},{&g_9[4],(void*)0},{&l_82[0][0][0],(void*)0},{(void*)0,&g_22},{&g_9[0],&g_9[0]},{(void*)0,(void*)0},{(void*)0,(void*)0}},{{(void*)0,&g_9[0]},{&g_9[0],&g_22},{(void*)0,(void*)0},{&l_82[0][0][0],(void*)0},{&g_9[4],(void*)0},{&g_9[4],(void*)0},{&l_82[0][0][0],(void*)0},{(void*)0,&g_22},{&g_9[0],&g_9[0]},{(void*)0,(void*)0}},{{(void*)0,&g_22},{(void*)0,(void*)0},{&g_9[4],&l_82[0][0][0]},{(void*)0,(void*)0},{&g_9[0],(void*)0},{&g_9[0],&l_82[0][0][0]},{&g_9[0],(void*)0},{&g_9[0],(void*)0},{(void*)0,&l_82[0][0][0]},{&g_9[4],(void*)0}},{{(void*)0,&g_22},{&g_22,&g_22},{(void*)0,(void*)0},{&g_9[4],&l_82[0][0][0]},{(void*)0,(void*)0},{&g_9[0],(void*)0},{&g_9[0],&l_82[0][0][0]},{&g_9[0],(void*)0},{&g_9[0],(void*)0},{(void*)0,&l_82[0][0][0]}},{{&g_9[4],(void*)0},{(void*)0,&g_22},{&g_22,&g_22},{(void*)0,(void*)0},{&g_9[4],&l_82[0][0][0]},{(void*)0,(void*)0},{&g_9[0],(void*)0},{&g_9[0],&l_82[0][0][0]},{&g_9[0],(void*)0},{&g_9[0],(void*)0}}};
            const uint32_t l_138 = 0UL;
            int16_t *l_141 = &g_103;
            int i, j, k;
            ++g_88;
            for (p_35 = (-19); (p_35 <= (-26)); p_35--)
            { 
                int32_t l_97 = 6L;
                int64_t *l_98[7] = {&g_51[0][2],&g_51[0][2],&g_51[0][2],&g_51[0][2],&g_51[0][2],&g_51[0][2],&g_51[0][2]};
                int16_t *l_101 = (void*)0;
                int16_t *l_102 = &g_103;
                int32_t l_105 = 0xE186B95FL;
                uint64_t *l_109 = (void*)0;
                uint64_t *l_110 = &g_111[5];
                int32_t ** volatile *l_114 = (void*)0;
                int i;
                if (((g_112 = (safe_sub_func_uint8_t_u_u((((safe_add_func_int8_t_s_s(((l_97 == (&g_51[0][2] == l_98[6])) >= ((*l_110) &= (g_108[4] = (((*l_102) = (*l_64)) || ((l_105 = ((*l_81) |= (l_104 & (g_86[1] , p_35)))) < (safe_lshift_func_uint16_t_u_s(((void*)0 != &g_63), 2))))))), g_86[3])) , 0xB9L) != p_33), 0xC3L))) == p_35))
                { 
                    uint64_t l_113[6][4] = {{1UL,0xA16214FB9B3D0AF1LL,1UL,0xA16214FB9B3D0AF1LL},{1UL,0xA16214FB9B3D0AF1LL,1UL,0xA16214FB9B3D0AF1LL},{1UL,0xA16214FB9B3D0AF1LL,1UL,0xA16214FB9B3D0AF1LL},{1UL,0xA16214FB9B3D0AF1LL,1UL,0xA16214FB9B3D0AF1LL},{1UL,0xA16214FB9B3D0AF1LL,1UL,0xA16214FB9B3D0AF1LL},{1UL,0xA16214FB9B3D0AF1LL,1UL,0xA16214FB9B3D0AF1LL}};
                    int i, j;
                    (*l_64) ^= (-9L);
                    if (l_113[1][2])
                        continue;
                }
                else
                { 
                    int32_t l_115 = (-6L);
                    l_114 = &g_28;
                    l_115 &= (8UL < p_35);
                }
                for (g_85 = 13; (g_85 != 13); g_85 = safe_add_func_int8_t_s_s(g_85, 3))
                { 
                    int64_t l_118 = 8L;
                    int32_t l_119 = 0x84EBA52EL;
                    --g_120;
                    (*l_64) &= (**g_28);
                    ++g_123[7][5][2];
                }
                g_126 = &l_84;
            }
            g_142 |= ((*l_64) = ((*g_126) = (safe_sub_func_uint64_t_u_u((p_35 | (!(((0xBB4D12FDL ^ (safe_lshift_func_uint8_t_u_u(((safe_rshift_func_int16_t_s_u((safe_add_func_uint64_t_u_u(((g_51[6][0] = (7UL || (l_138 != ((0UL ^ ((((*l_141) &= (0xDD3CL | ((safe_mul_func_uint8_t_u_u((g_88 , g_9[4]), ((*l_64) , 4UL))) ^ g_85))) || 0x17FAL) && 0x8AB68CB1L)) >= 4294967286UL)))) <= p_33), p_35)), (*l_69))) <= p_33), 1))) , (void*)0) != &l_82[0][0][0]))), p_33))));
        }
        else
        { 
            int32_t *l_143 = (void*)0;
            int32_t **l_147 = &l_69;
            int32_t ***l_146 = &l_147;
            uint64_t *l_162 = &g_120;
            int32_t l_164 = (-1L);
            int32_t l_165 = 0x24242BC2L;
            int32_t l_167 = 0x3CE56ED2L;
            (*g_126) = ((((*g_28) != l_143) | (((*l_81) &= 0xD43B640E48530E6BLL) > (((safe_mod_func_uint8_t_u_u((p_34 != (l_148 = ((*l_146) = &l_69))), ((safe_lshift_func_int8_t_s_u(((safe_add_func_uint16_t_u_u((safe_sub_func_uint16_t_u_u(((-1L) <= (safe_mul_func_uint8_t_u_u((((((*l_162) = (safe_unary_minus_func_int32_t_s((safe_mul_func_int16_t_s_s((65535UL & (safe_rshift_func_uint8_t_u_u(p_33, 5))), g_108[3]))))) & (*l_64)) | g_86[4]) , p_35), (*l_69)))), p_33)), (*l_69))) >= 0xAC1BL), 4)) , 0x2EL))) , l_73) != &g_142))) || (*l_64));
            for (g_85 = 8; (g_85 >= 0); g_85 -= 1)
            { 
                int32_t l_166 = 0L;
                for (l_84 = 2; (l_84 >= 0); l_84 -= 1)
                { 
                    int32_t *l_163[7][7][5];
                    int i, j, k;
                    for (i = 0; i < 7; i++)
                    {
                        for (j = 0; j < 7; j++)
                        {
                            for (k = 0; k < 5; k++)
                                l_163[i][j][k] = &l_82[l_84][l_84][l_84];
                        }
                    }
                    l_82[l_84][l_84][l_84] &= (((*l_72) = g_123[(l_84 + 5)][(l_84 + 2)][l_84]) > 0x0193F48876613FCELL);
                    g_169--;
                    if (g_51[(l_84 + 6)][l_84])
                        break;
                }
                if (g_120)
                    goto lbl_172;
                if (g_103)
                    goto lbl_172;
                (*l_64) |= 0xC422D24AL;
                for (p_35 = 0; (p_35 <= 2); p_35 += 1)
                { 
                    int32_t *l_173[5];
                    int i, j, k;
                    for (i = 0; i < 5; i++)
                        l_173[i] = &l_84;
                    (**l_146) = l_173[3];
                    (*l_148) = (*l_148);
                    (*l_148) = (void*)0;
                    if (g_123[g_85][(p_35 + 1)][p_35])
                        continue;
                }
            }
            (*l_147) = (*g_28);
        }
    }
    (*g_174) = (l_64 = (*g_28));
    (*l_175) = ((*g_174) = &l_84);
    return p_35;
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
        transparent_crc(g_9[i], "g_9[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_22, "g_22", print_hash_value);
    for (i = 0; i < 9; i++)
    {
        for (j = 0; j < 3; j++)
        {
            transparent_crc(g_51[i][j], "g_51[i][j]", print_hash_value);
            if (print_hash_value) printf("index = [%d][%d]\n", i, j);

        }
    }
    transparent_crc(g_85, "g_85", print_hash_value);
    for (i = 0; i < 5; i++)
    {
        transparent_crc(g_86[i], "g_86[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_88, "g_88", print_hash_value);
    transparent_crc(g_103, "g_103", print_hash_value);
    for (i = 0; i < 9; i++)
    {
        transparent_crc(g_108[i], "g_108[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    for (i = 0; i < 6; i++)
    {
        transparent_crc(g_111[i], "g_111[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_112, "g_112", print_hash_value);
    transparent_crc(g_120, "g_120", print_hash_value);
    for (i = 0; i < 9; i++)
    {
        for (j = 0; j < 8; j++)
        {
            for (k = 0; k < 3; k++)
            {
                transparent_crc(g_123[i][j][k], "g_123[i][j][k]", print_hash_value);
                if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);

            }
        }
    }
    transparent_crc(g_142, "g_142", print_hash_value);
    for (i = 0; i < 5; i++)
    {
        transparent_crc(g_168[i], "g_168[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_169, "g_169", print_hash_value);
    for (i = 0; i < 10; i++)
    {
        for (j = 0; j < 7; j++)
        {
            for (k = 0; k < 3; k++)
            {
                transparent_crc(g_188[i][j][k], "g_188[i][j][k]", print_hash_value);
                if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);

            }
        }
    }
    transparent_crc(g_190, "g_190", print_hash_value);
    transparent_crc(g_212, "g_212", print_hash_value);
    transparent_crc(g_228, "g_228", print_hash_value);
    transparent_crc(g_232, "g_232", print_hash_value);
    transparent_crc(g_271, "g_271", print_hash_value);
    transparent_crc(g_373, "g_373", print_hash_value);
    transparent_crc(g_429, "g_429", print_hash_value);
    transparent_crc(g_449, "g_449", print_hash_value);
    transparent_crc(g_464, "g_464", print_hash_value);
    platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
    return 0;
}
