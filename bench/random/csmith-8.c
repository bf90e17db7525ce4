#include "csmith.h"


static long __undefined;


struct S0 {
   unsigned f0 : 18;
   unsigned f1 : 31;
   uint8_t  f2;
   signed f3 : 29;
   unsigned f4 : 14;
   const int32_t  f5;
   unsigned f6 : 17;
};

#pragma pack(push)
#pragma pack(1)
struct S1 {
   unsigned f0 : 25;
   uint16_t  f1;
   unsigned f2 : 6;
   volatile signed f3 : 12;
   volatile signed f4 : 18;
   unsigned f5 : 27;
};
#pragma pack(pop)


static uint32_t g_8 = 18446744073709551615UL;
static int64_t g_22 = 0x140A9711F64DB2A9LL;
static int64_t g_23 = 0x921BA52B3395CC9ELL;
static int64_t g_25 = 0L;
static uint16_t g_26 = 65529UL;
static struct S0 g_29 = {432,15307,248UL,-3038,54,0x2B132DC1L,61};
static int32_t g_36 = 0x01BC642EL;
static int8_t g_56 = (-10L);
static uint32_t g_68 = 4294967292UL;
static const uint32_t g_80 = 0UL;
static const uint32_t *g_79 = &g_80;
static int32_t * volatile g_87 = (void*)0;
static int32_t * volatile g_88 = &g_36;
static volatile struct S1 g_106 = {567,0x82F8L,0,-30,502,546};
static volatile int32_t g_112 = 0xF119E397L;
static volatile int32_t g_115 = (-9L);
static volatile int64_t g_117 = 0x49FF72C97804E31CLL;
static volatile uint8_t g_118 = 0x6EL;
static int8_t *g_122 = &g_56;
static int8_t **g_121 = &g_122;
static uint32_t g_129 = 0x49C445E4L;
static int32_t * volatile g_132 = (void*)0;
static uint64_t g_160 = 18446744073709551614UL;
static uint32_t g_161 = 0x592CA975L;
static volatile int32_t g_173 = 0L;
static int8_t g_175[6][10] = {{0x06L,0x96L,5L,0x01L,5L,0x96L,0x06L,(-2L),1L,0L},{(-2L),1L,0x1DL,0x00L,0x06L,0x06L,0x00L,0x1DL,1L,(-2L)},{(-4L),1L,1L,0x6BL,0x01L,0L,0x06L,0L,0x01L,0x6BL},{0x6BL,0x96L,0x6BL,1L,0x01L,1L,(-2L),5L,5L,(-2L)},{0x01L,0x06L,1L,1L,0x06L,0x01L,1L,(-2L),0x01L,1L},{(-4L),1L,1L,0x96L,(-2L),0x96L,1L,1L,(-4L),0x1DL}};
static int64_t g_176 = 0L;
static volatile uint32_t g_177[10] = {4294967286UL,4294967286UL,4294967286UL,4294967286UL,4294967286UL,4294967286UL,4294967286UL,4294967286UL,4294967286UL,4294967286UL};
static int32_t *g_182 = &g_36;
static int32_t ** volatile g_181 = &g_182;
static uint16_t g_209 = 0UL;
static int32_t g_219 = 0xB941C5EEL;
static uint32_t g_220 = 0x1F1B08C5L;
static const volatile uint16_t *g_226 = (void*)0;
static const volatile uint16_t * volatile *g_225 = &g_226;
static struct S0 ** volatile g_245 = (void*)0;
static volatile uint32_t g_273 = 1UL;
static int32_t ** volatile g_277 = &g_182;
static struct S0 *g_281 = &g_29;
static struct S0 ** const  volatile g_280 = &g_281;
static uint32_t g_292 = 1UL;
static uint32_t g_315 = 0xA9E55EB9L;
static const int64_t g_351[2] = {3L,3L};
static uint8_t g_355 = 247UL;
static struct S0 ** volatile g_360 = &g_281;
static volatile int32_t g_371[10][10][2] = {{{(-8L),1L},{0x8DB97C4DL,0x7D5EBDE5L},{0L,(-7L)},{0x72320E0FL,0x906DD34EL},{(-1L),0xE01941D8L},{0L,0L},{0xA536F292L,(-1L)},{0x906DD34EL,(-5L)},{0x8DB97C4DL,0xBBE11580L},{(-1L),0x30266327L}},{{1L,(-2L)},{0xB96D31CFL,0x72320E0FL},{0x30266327L,0x9610F24BL},{(-3L),0L},{0x4E45F982L,(-5L)},{0xC45A12C6L,(-7L)},{0L,(-9L)},{0L,0xF984D086L},{(-1L),0xC45A12C6L},{0xA536F292L,0L}},{{(-9L),1L},{0x4E45F982L,1L},{1L,0x30266327L},{0x9610F24BL,0xA536F292L},{(-2L),(-2L)},{(-7L),1L},{(-3L),2L},{0xA2085EC7L,1L},{0x906DD34EL,(-1L)},{0x72320E0FL,(-9L)}},{{(-1L),0xF53D4998L},{0L,0x906DD34EL},{(-2L),(-1L)},{(-9L),(-5L)},{0xA2085EC7L,0L},{(-8L),(-7L)},{1L,0xA536F292L},{8L,0xA536F292L},{1L,(-7L)},{(-8L),0L}},{{0xA2085EC7L,(-5L)},{(-9L),(-1L)},{(-2L),0x906DD34EL},{0L,0xF53D4998L},{(-1L),(-9L)},{0x72320E0FL,(-1L)},{0x906DD34EL,1L},{0xA2085EC7L,2L},{(-3L),1L},{(-7L),(-2L)}},{{(-2L),0xA536F292L},{0x9610F24BL,0x30266327L},{1L,1L},{0x4E45F982L,1L},{(-9L),0L},{0xA536F292L,0xC45A12C6L},{(-1L),0xF984D086L},{0L,(-9L)},{0L,(-7L)},{0xC45A12C6L,(-5L)}},{{0x4E45F982L,0L},{(-3L),0x9610F24BL},{0x30266327L,0x72320E0FL},{0xB96D31CFL,(-2L)},{1L,0x30266327L},{(-1L),0xBBE11580L},{0x8DB97C4DL,(-5L)},{0x906DD34EL,(-1L)},{0xA536F292L,0L},{0L,0xE01941D8L}},{{(-1L),0x906DD34EL},{0x72320E0FL,(-7L)},{0L,0x7D5EBDE5L},{0x8DB97C4DL,1L},{(-8L),1L},{0x30266327L,0L},{0x881A7689L,0x72320E0FL},{(-7L),(-7L)},{1L,0xBBE11580L},{9L,0x7D5EBDE5L}},{{0xC45A12C6L,(-1L)},{(-2L),0xC45A12C6L},{0L,(-9L)},{1L,(-1L)},{0x7D60034FL,0xDB614F5BL},{(-1L),0x72320E0FL},{0x635F2257L,(-1L)},{2L,8L},{8L,8L},{1L,0L}},{{0xE01941D8L,0x4A887ACAL},{(-1L),5L},{(-1L),0x72320E0FL},{0xF2434478L,0xC494E0BCL},{8L,(-1L)},{0xBDF4B2BDL,0L},{1L,0xF2434478L},{(-2L),0x4C1BB289L},{(-1L),0L},{(-1L),(-1L)}}};
static volatile struct S1 g_379 = {5583,1UL,3,-45,-245,2579};
static int16_t g_390 = 0xFF35L;
static volatile uint32_t g_430[1] = {4294967289UL};
static volatile struct S1 g_446 = {2500,4UL,7,29,-139,11408};
static const int32_t g_468 = 1L;
static volatile int32_t g_478[8] = {0x7FEB9FB2L,0L,0x7FEB9FB2L,0L,0x7FEB9FB2L,0L,0x7FEB9FB2L,0L};
static const int32_t *g_506[10][3][8] = {{{(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36},{(void*)0,(void*)0,&g_468,(void*)0,(void*)0,&g_468,(void*)0,(void*)0},{&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0}},{{(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36},{(void*)0,(void*)0,&g_468,(void*)0,(void*)0,&g_468,(void*)0,(void*)0},{&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0}},{{(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36},{(void*)0,(void*)0,&g_468,(void*)0,(void*)0,&g_468,(void*)0,(void*)0},{&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0}},{{(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36},{(void*)0,(void*)0,&g_468,(void*)0,(void*)0,&g_468,(void*)0,(void*)0},{&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0}},{{(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36},{(void*)0,(void*)0,&g_468,(void*)0,(void*)0,&g_468,(void*)0,(void*)0},{&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0}},{{(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36},{(void*)0,(void*)0,&g_468,(void*)0,(void*)0,&g_468,(void*)0,(void*)0},{&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0}},{{(void*)0,&g_36,&g_468,&g_36,&g_468,&g_468,&g_36,&g_468},{&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36},{&g_468,&g_36,&g_468,&g_468,&g_36,&g_468,&g_468,&g_36}},{{&g_36,&g_468,&g_468,&g_36,&g_468,&g_468,&g_36,&g_468},{&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36},{&g_468,&g_36,&g_468,&g_468,&g_36,&g_468,&g_468,&g_36}},{{&g_36,&g_468,&g_468,&g_36,&g_468,&g_468,&g_36,&g_468},{&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36},{&g_468,&g_36,&g_468,&g_468,&g_36,&g_468,&g_468,&g_36}},{{&g_36,&g_468,&g_468,&g_36,&g_468,&g_468,&g_36,&g_468},{&g_36,&g_36,(void*)0,&g_36,&g_36,(void*)0,&g_36,&g_36},{&g_468,&g_36,&g_468,&g_468,&g_36,&g_468,&g_468,&g_36}}};
static const int32_t ** volatile g_505 = &g_506[9][0][3];
static volatile struct S1 g_508 = {416,0xC66BL,7,44,106,9041};
static uint32_t g_520[10] = {0x000C8972L,0x000C8972L,0x000C8972L,0x000C8972L,0x000C8972L,0x000C8972L,0x000C8972L,0x000C8972L,0x000C8972L,0x000C8972L};
static volatile struct S1 g_524 = {284,65535UL,4,6,-79,2187};
static volatile struct S1 * volatile g_525[2] = {(void*)0,(void*)0};
static int64_t g_533 = 1L;
static volatile struct S1 g_534 = {210,65528UL,6,-36,-316,10918};
static volatile struct S1 g_536 = {4980,0x8FF4L,0,-50,415,5190};
static volatile struct S1 * const  volatile g_537[8][3] = {{&g_508,&g_524,&g_508},{&g_508,&g_536,&g_536},{&g_534,&g_524,&g_534},{&g_508,&g_508,&g_536},{&g_508,&g_524,&g_508},{&g_508,&g_536,&g_536},{&g_534,&g_524,&g_534},{&g_508,&g_508,&g_536}};
static uint64_t g_559 = 0xB14510EF5802DB8CLL;
static struct S1 g_575[6] = {{2481,0xB1B9L,5,-13,-313,3321},{2559,65526UL,7,-16,155,7288},{2559,65526UL,7,-16,155,7288},{2481,0xB1B9L,5,-13,-313,3321},{2559,65526UL,7,-16,155,7288},{2559,65526UL,7,-16,155,7288}};



static int8_t  func_1(void);
static int32_t  func_4(uint32_t  p_5, uint32_t  p_6, uint32_t  p_7);
static uint32_t  func_9(struct S0  p_10, int32_t  p_11, struct S0  p_12);
static struct S0  func_44(int64_t * p_45, int32_t  p_46, uint32_t * p_47, struct S0  p_48);
static int64_t * func_49(const int32_t  p_50);
static struct S0  func_60(int64_t * const  p_61, uint32_t  p_62, int64_t  p_63, const uint32_t * p_64, int16_t  p_65);




static int8_t  func_1(void)
{ 
    uint16_t l_2 = 0x9D94L;
    struct S0 l_13[2] = {{219,1517,255UL,6151,86,0xBE360DE5L,303},{219,1517,255UL,6151,86,0xBE360DE5L,303}};
    int32_t l_28 = (-6L);
    uint32_t *l_519 = &g_520[2];
    uint32_t l_532 = 0x757CD0F4L;
    int8_t ****l_550 = (void*)0;
    struct S0 **l_556 = &g_281;
    const uint32_t l_594 = 0x62950D39L;
    int i;
    if (l_2)
    { 
        uint32_t l_3 = 4294967295UL;
        return l_3;
    }
    else
    { 
        uint8_t l_20 = 1UL;
        int64_t *l_21 = &g_22;
        int64_t *l_24[5][4];
        uint32_t *l_27[1][2][2];
        int32_t *l_34 = (void*)0;
        int32_t *l_35 = &g_36;
        struct S0 l_521 = {451,25067,0x2BL,14035,38,-1L,51};
        int8_t ** const *l_549 = &g_121;
        int8_t ** const **l_548 = &l_549;
        int8_t ***l_553 = &g_121;
        int8_t ****l_552 = &l_553;
        struct S0 **l_557 = (void*)0;
        uint64_t l_595[5][10][5] = {{{1UL,0xCE418CE9AA004C33LL,0xBC51D990FA4FC06DLL,0xB24D3CD8CF106643LL,18446744073709551610UL},{1UL,5UL,1UL,1UL,1UL},{0x8C5267024B470E49LL,0xC0B50B96490838AFLL,18446744073709551615UL,18446744073709551615UL,18446744073709551610UL},{0x42DDA5D0BF972960LL,0xD8CA01E428ACA288LL,0xFCD48C77FE8F42E3LL,5UL,0xCB7D7356B8C0F353LL},{0x99A347A0E3B091FCLL,0xD4756766A40F98E9LL,0x954877C50E8E82AALL,18446744073709551612UL,18446744073709551615UL},{0x1C4FED9C12192480LL,0x4D20ECBBD2CC59CDLL,0x222A9EBFFAFC4050LL,18446744073709551610UL,1UL},{0x073861C20B44B1B4LL,0x9681F8693797A36CLL,0x8C5267024B470E49LL,0xD8CA01E428ACA288LL,0x4D20ECBBD2CC59CDLL},{1UL,18446744073709551612UL,1UL,0x12F56E8BAAD3CF55LL,4UL},{3UL,0x8C5267024B470E49LL,1UL,18446744073709551615UL,18446744073709551615UL},{18446744073709551615UL,0xC0B50B96490838AFLL,0x8C5267024B470E49LL,0xBC51D990FA4FC06DLL,1UL}},{{18446744073709551612UL,18446744073709551615UL,0x222A9EBFFAFC4050LL,0x9681F8693797A36CLL,0x12F56E8BAAD3CF55LL},{0UL,18446744073709551611UL,0UL,1UL,7UL},{0x02B030D819E723B0LL,0x17510E44E128AF2ALL,0UL,18446744073709551615UL,18446744073709551615UL},{18446744073709551615UL,18446744073709551606UL,18446744073709551606UL,18446744073709551615UL,0UL},{7UL,18446744073709551608UL,0xEEC36B184AA89A93LL,1UL,1UL},{0UL,0xCE418CE9AA004C33LL,1UL,0UL,1UL},{4UL,0xD5748C16E6C5818DLL,6UL,1UL,2UL},{0xBC51D990FA4FC06DLL,0x8C5267024B470E49LL,0xC0B50B96490838AFLL,18446744073709551615UL,18446744073709551615UL},{0UL,0xBC3F98CBEEF1CF32LL,0UL,18446744073709551615UL,0x8CA349E4057D9DC7LL},{0x06980F66EA4652A4LL,1UL,1UL,1UL,0x073861C20B44B1B4LL}},{{1UL,18446744073709551606UL,4UL,0x9681F8693797A36CLL,0x17510E44E128AF2ALL},{0xBC3F98CBEEF1CF32LL,1UL,18446744073709551610UL,1UL,0x12F56E8BAAD3CF55LL},{0UL,18446744073709551610UL,1UL,3UL,0x5AA1200105EBA0D2LL},{6UL,0x17510E44E128AF2ALL,0xCE418CE9AA004C33LL,0xFE59029FE28174EELL,0x5AA1200105EBA0D2LL},{18446744073709551608UL,1UL,2UL,18446744073709551615UL,0x12F56E8BAAD3CF55LL},{0x9AE782D04C37E2B9LL,18446744073709551615UL,0x06980F66EA4652A4LL,0x8BFB7B8CE593189DLL,0x17510E44E128AF2ALL},{0UL,0x06980F66EA4652A4LL,0x4D20ECBBD2CC59CDLL,0x344CCDD1B2DEF180LL,0x073861C20B44B1B4LL},{18446744073709551615UL,6UL,6UL,5UL,0x8CA349E4057D9DC7LL},{0x2A4C8512A6437311LL,18446744073709551615UL,0xCAE331B23FF94AC2LL,0xCAE331B23FF94AC2LL,18446744073709551615UL},{0UL,0xCE418CE9AA004C33LL,0x222A9EBFFAFC4050LL,0x1C4FED9C12192480LL,2UL}},{{0xCE418CE9AA004C33LL,1UL,0x9AE782D04C37E2B9LL,0xFCD48C77FE8F42E3LL,1UL},{0xB24D3CD8CF106643LL,1UL,0xC0B50B96490838AFLL,0x9681F8693797A36CLL,1UL},{0xCE418CE9AA004C33LL,0x99A347A0E3B091FCLL,0x02B030D819E723B0LL,0x12F56E8BAAD3CF55LL,0UL},{0UL,0xE73F7474D1EC7C14LL,0x4D20ECBBD2CC59CDLL,1UL,18446744073709551615UL},{0x2A4C8512A6437311LL,0x42DDA5D0BF972960LL,0xCE418CE9AA004C33LL,0x8C5267024B470E49LL,7UL},{18446744073709551615UL,0xB24D3CD8CF106643LL,18446744073709551615UL,0xCAE331B23FF94AC2LL,0x12F56E8BAAD3CF55LL},{0UL,4UL,0xEEC36B184AA89A93LL,0x5AA1200105EBA0D2LL,18446744073709551615UL},{0x9AE782D04C37E2B9LL,0x06980F66EA4652A4LL,0UL,0xEEC36B184AA89A93LL,1UL},{18446744073709551608UL,0x8C5267024B470E49LL,0x954877C50E8E82AALL,5UL,0xB24D3CD8CF106643LL},{6UL,0x8C5267024B470E49LL,1UL,18446744073709551608UL,0xD5748C16E6C5818DLL}},{{0UL,0x06980F66EA4652A4LL,1UL,18446744073709551615UL,0xC93FC291B6361692LL},{0xBC3F98CBEEF1CF32LL,4UL,0x9AE782D04C37E2B9LL,0x689516464A7C743DLL,0UL},{1UL,0xB24D3CD8CF106643LL,0xCAE331B23FF94AC2LL,1UL,1UL},{0x06980F66EA4652A4LL,0x42DDA5D0BF972960LL,18446744073709551610UL,0x4D20ECBBD2CC59CDLL,0x4D20ECBBD2CC59CDLL},{0UL,0xE73F7474D1EC7C14LL,0UL,0xFCD48C77FE8F42E3LL,0x5AA1200105EBA0D2LL},{0xBC51D990FA4FC06DLL,0x99A347A0E3B091FCLL,0UL,0x8C5267024B470E49LL,0x8BFB7B8CE593189DLL},{4UL,1UL,0x8CA349E4057D9DC7LL,18446744073709551608UL,0UL},{0UL,1UL,0UL,0x8BFB7B8CE593189DLL,6UL},{7UL,0xCE418CE9AA004C33LL,0UL,0xBC3F98CBEEF1CF32LL,1UL},{18446744073709551606UL,0xCAE331B23FF94AC2LL,0x4D20ECBBD2CC59CDLL,18446744073709551615UL,0xFCD48C77FE8F42E3LL}}};
        int i, j, k;
        for (i = 0; i < 5; i++)
        {
            for (j = 0; j < 4; j++)
                l_24[i][j] = &g_25;
        }
        for (i = 0; i < 1; i++)
        {
            for (j = 0; j < 2; j++)
            {
                for (k = 0; k < 2; k++)
                    l_27[i][j][k] = (void*)0;
            }
        }
        (*l_35) &= func_4(g_8, l_2, func_9(l_13[0], ((((safe_rshift_func_int8_t_s_s(g_8, 6)) == ((l_28 = (safe_lshift_func_uint8_t_u_u((0xC214F1636717B38ELL > (g_26 |= (safe_rshift_func_uint8_t_u_u(l_20, (5L > ((g_8 , ((((g_25 = (g_23 = ((((*l_21) = g_8) || l_20) ^ l_20))) <= g_8) , l_20) ^ l_13[0].f3)) & l_2)))))), 0))) || 8UL)) , g_25) & g_8), g_29));
        for (g_29.f2 = 29; (g_29.f2 >= 33); g_29.f2 = safe_add_func_uint8_t_u_u(g_29.f2, 1))
        { 
            int64_t l_531 = 1L;
            const uint32_t l_562 = 0x086F47C3L;
            uint16_t l_592 = 65535UL;
            for (l_2 = 0; (l_2 <= 3); l_2 += 1)
            { 
                int8_t l_52[10] = {(-1L),(-1L),(-1L),(-1L),(-1L),(-1L),(-1L),(-1L),(-1L),(-1L)};
                const struct S0 l_535 = {78,37385,255UL,-6814,35,0x289FA6E6L,152};
                uint64_t *l_541 = &g_160;
                int8_t *****l_551[2];
                struct S0 **l_555 = (void*)0;
                struct S0 ***l_554[7];
                uint64_t *l_558 = &g_559;
                uint16_t l_593 = 0UL;
                int i, j;
                for (i = 0; i < 2; i++)
                    l_551[i] = (void*)0;
                for (i = 0; i < 7; i++)
                    l_554[i] = &l_555;
                g_533 |= (!(+func_4(g_29.f0, (!(safe_mul_func_int8_t_s_s(func_9(func_44(func_49(((+l_52[7]) <= l_52[7])), g_29.f2, l_519, l_521), ((safe_mul_func_uint16_t_u_u((safe_lshift_func_int16_t_s_s(((l_52[8] || l_531) , l_52[6]), l_52[7])), g_29.f6)) == 0x44DA4E16L), l_13[1]), l_532))), (*g_79))));
                if (((g_534 , l_52[7]) <= (l_531 && ((g_315 >= 0xE3L) || (l_535 , (4294967292UL ^ (18446744073709551615UL || (*l_35))))))))
                { 
                    volatile struct S1 *l_538 = &g_524;
                    (*l_538) = g_536;
                }
                else
                { 
                    if (l_13[0].f1)
                        break;
                    (*l_35) ^= l_28;
                }
                if (((safe_mod_func_uint64_t_u_u(((*l_541) = g_390), (safe_div_func_uint32_t_u_u(4294967292UL, (safe_sub_func_uint32_t_u_u(((safe_sub_func_int8_t_s_s(((l_548 == (l_552 = l_550)) <= ((*l_558) = ((l_557 = (l_556 = &g_281)) != &g_281))), (safe_mod_func_uint16_t_u_u((((*g_88) && l_562) & l_535.f1), l_531)))) & l_28), (*g_79))))))) & 0xC426L))
                { 
                    uint32_t l_563 = 0xB957E915L;
                    return l_563;
                }
                else
                { 
                    int32_t *l_568 = &g_219;
                    int32_t **l_569 = &l_35;
                    int32_t **l_570 = &g_182;
                    int32_t **l_571 = (void*)0;
                    int32_t **l_572 = &l_34;
                    uint16_t *l_580 = &g_26;
                    l_521.f3 ^= ((((((safe_rshift_func_int8_t_s_s(((l_13[0].f3 ^= (((((*l_569) = l_568) != ((*l_572) = &l_28)) || ((safe_sub_func_uint64_t_u_u((g_575[2] , 0x2D4EA37ED070690ELL), (((safe_div_func_uint8_t_u_u((((*l_519) &= (*g_79)) == ((g_175[0][8] = (((**g_121) = (*g_122)) <= (safe_sub_func_uint16_t_u_u(((*l_580) = 1UL), (((((+(safe_sub_func_uint64_t_u_u((safe_rshift_func_uint16_t_u_s((safe_mod_func_int64_t_s_s(g_355, ((safe_rshift_func_int8_t_s_s((safe_mod_func_uint8_t_u_u((*l_35), 0x89L)), (**l_572))) & l_592))), 1)), (-1L)))) , &g_121) != (void*)0) , 0xCD51L) & l_593))))) || 0xC9L)), l_562)) <= 0xC50707BEB0E5B570LL) < g_575[2].f1))) | 18446744073709551615UL)) , (**g_121))) <= l_594), 2)) >= l_562) < 0x32E73602L) && (-4L)) <= 0L) , 7L);
                    return (*l_35);
                }
            }
            return l_28;
        }
        l_595[2][8][2]--;
    }
    (*g_182) = l_13[0].f5;
    return (**g_121);
}



static int32_t  func_4(uint32_t  p_5, uint32_t  p_6, uint32_t  p_7)
{ 
    uint8_t l_31 = 0x55L;
    --l_31;
    return g_29.f1;
}



static uint32_t  func_9(struct S0  p_10, int32_t  p_11, struct S0  p_12)
{ 
    int8_t l_30 = (-8L);
    return l_30;
}



static struct S0  func_44(int64_t * p_45, int32_t  p_46, uint32_t * p_47, struct S0  p_48)
{ 
    volatile struct S1 *l_526 = &g_524;
    for (g_8 = 29; (g_8 >= 40); ++g_8)
    { 
        return p_48;
    }
    (*l_526) = g_524;
    return p_48;
}



static int64_t * func_49(const int32_t  p_50)
{ 
    int8_t *l_55[6][6][7] = {{{(void*)0,&g_56,&g_56,&g_56,&g_56,(void*)0,&g_56},{(void*)0,&g_56,(void*)0,&g_56,&g_56,&g_56,&g_56},{&g_56,(void*)0,&g_56,&g_56,(void*)0,&g_56,&g_56},{(void*)0,(void*)0,&g_56,&g_56,&g_56,&g_56,&g_56},{&g_56,&g_56,&g_56,&g_56,&g_56,&g_56,(void*)0},{&g_56,&g_56,&g_56,&g_56,&g_56,&g_56,&g_56}},{{&g_56,&g_56,&g_56,&g_56,(void*)0,&g_56,&g_56},{&g_56,&g_56,&g_56,&g_56,&g_56,&g_56,(void*)0},{&g_56,(void*)0,&g_56,&g_56,(void*)0,&g_56,&g_56},{(void*)0,&g_56,(void*)0,(void*)0,&g_56,(void*)0,&g_56},{(void*)0,&g_56,&g_56,&g_56,&g_56,&g_56,&g_56},{&g_56,(void*)0,&g_56,&g_56,(void*)0,&g_56,&g_56}},{{&g_56,&g_56,(void*)0,&g_56,&g_56,&g_56,&g_56},{(void*)0,&g_56,&g_56,&g_56,&g_56,&g_56,&g_56},{(void*)0,(void*)0,&g_56,(void*)0,&g_56,(void*)0,&g_56},{&g_56,&g_56,&g_56,&g_56,(void*)0,&g_56,&g_56},{&g_56,&g_56,(void*)0,&g_56,&g_56,&g_56,&g_56},{(void*)0,&g_56,&g_56,&g_56,&g_56,&g_56,(void*)0}},{{&g_56,&g_56,&g_56,&g_56,(void*)0,&g_56,&g_56},{&g_56,(void*)0,&g_56,&g_56,&g_56,&g_56,(void*)0},{&g_56,(void*)0,&g_56,(void*)0,&g_56,&g_56,&g_56},{&g_56,&g_56,(void*)0,&g_56,&g_56,&g_56,&g_56},{&g_56,&g_56,&g_56,&g_56,(void*)0,&g_56,(void*)0},{&g_56,(void*)0,&g_56,&g_56,&g_56,&g_56,&g_56}},{{&g_56,&g_56,&g_56,(void*)0,&g_56,&g_56,&g_56},{&g_56,(void*)0,&g_56,&g_56,&g_56,&g_56,(void*)0},{&g_56,&g_56,&g_56,&g_56,&g_56,&g_56,(void*)0},{&g_56,&g_56,&g_56,&g_56,(void*)0,&g_56,&g_56},{&g_56,&g_56,&g_56,(void*)0,&g_56,&g_56,(void*)0},{&g_56,&g_56,&g_56,(void*)0,&g_56,&g_56,(void*)0}},{{&g_56,&g_56,&g_56,&g_56,(void*)0,(void*)0,&g_56},{&g_56,&g_56,&g_56,&g_56,&g_56,&g_56,(void*)0},{(void*)0,&g_56,&g_56,&g_56,&g_56,&g_56,&g_56},{&g_56,(void*)0,(void*)0,&g_56,(void*)0,&g_56,&g_56},{&g_56,&g_56,&g_56,&g_56,&g_56,&g_56,&g_56},{&g_56,&g_56,(void*)0,&g_56,(void*)0,&g_56,&g_56}}};
    uint8_t l_57 = 0x66L;
    int64_t * const l_66 = &g_22;
    uint32_t *l_67 = &g_68;
    uint16_t *l_78 = &g_26;
    int8_t *l_92 = &g_56;
    int32_t l_113 = (-7L);
    int32_t l_170 = 0xD10AE1D0L;
    int32_t l_171 = 5L;
    int32_t l_172[3];
    int8_t l_212 = 0x6AL;
    int64_t l_251 = 0xB53869009A4825EFLL;
    struct S0 l_329[10] = {{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73},{60,25702,5UL,14292,75,0xCF645BF2L,73}};
    int32_t * const * const l_387 = &g_182;
    int32_t **l_388[3];
    uint32_t l_422 = 18446744073709551615UL;
    const uint32_t l_423 = 4UL;
    int64_t *l_426[8][3][2] = {{{&g_23,&l_251},{&g_176,&g_23},{&g_176,&g_176}},{{&l_251,&g_22},{&g_22,&l_251},{&g_23,(void*)0}},{{&g_23,&g_23},{&l_251,&g_23},{&l_251,&g_23}},{{&g_23,(void*)0},{&g_23,&l_251},{&g_22,&g_22}},{{&l_251,&g_176},{&g_176,&g_23},{&g_176,&l_251}},{{&g_23,&g_22},{&g_22,&g_22},{&g_23,&l_251}},{{&g_176,&g_23},{&g_176,&g_176},{&l_251,&g_22}},{{&g_22,&l_251},{&g_23,(void*)0},{&g_23,&g_23}}};
    int64_t **l_425[10][2] = {{&l_426[1][2][1],&l_426[1][2][1]},{&l_426[6][1][1],&l_426[1][2][1]},{&l_426[1][2][1],&l_426[6][1][1]},{&l_426[1][2][1],&l_426[1][2][1]},{&l_426[6][1][1],&l_426[1][2][1]},{&l_426[1][2][1],&l_426[6][1][1]},{&l_426[1][2][1],&l_426[1][2][1]},{&l_426[6][1][1],&l_426[1][2][1]},{&l_426[1][2][1],&l_426[6][1][1]},{&l_426[1][2][1],&l_426[1][2][1]}};
    int64_t ***l_424 = &l_425[2][1];
    int16_t *l_427 = &g_390;
    uint8_t *l_428 = &l_329[8].f2;
    int32_t l_429 = 9L;
    uint16_t l_451[9][1];
    uint32_t l_459 = 0x6BF1FCE5L;
    const int32_t *l_467 = &g_468;
    int64_t *l_518 = &g_22;
    int i, j, k;
    for (i = 0; i < 3; i++)
        l_172[i] = 0x167A4C18L;
    for (i = 0; i < 3; i++)
        l_388[i] = &g_182;
    for (i = 0; i < 9; i++)
    {
        for (j = 0; j < 1; j++)
            l_451[i][j] = 65535UL;
    }
    if ((safe_div_func_int64_t_s_s(((((((0xBD9FL | (((p_50 < (l_57 &= (g_23 , p_50))) , (safe_add_func_int64_t_s_s(g_29.f0, func_9(func_60(l_66, (p_50 , (++(*l_67))), (safe_unary_minus_func_uint64_t_u((safe_div_func_uint16_t_u_u(((*l_78) = (((safe_div_func_uint16_t_u_u(g_25, (safe_mod_func_int32_t_s_s(0x1534BB8EL, 0xCA85E45CL)))) < p_50) , p_50)), l_57)))), g_79, p_50), g_29.f1, g_29)))) , l_57)) <= p_50) > p_50) == p_50) , l_57) != 0x3DFDL), g_29.f6)))
    { 
        int64_t *l_91 = &g_22;
        int32_t l_94 = 0x61BCE71EL;
        int32_t l_111[2][10] = {{0L,0xD1021D52L,0L,0xD1021D52L,0L,0xD1021D52L,0L,0xD1021D52L,0L,0xD1021D52L},{0xF6226F77L,0xD1021D52L,0xF6226F77L,0xD1021D52L,0xF6226F77L,0xD1021D52L,0xF6226F77L,0xD1021D52L,0xF6226F77L,0xD1021D52L}};
        int64_t l_114 = 0xF8AA5B394F6C93ECLL;
        struct S0 l_207 = {498,35267,246UL,21449,89,-9L,316};
        int8_t l_239 = 0xF9L;
        uint32_t * const l_257 = (void*)0;
        uint16_t *l_266 = &g_209;
        int32_t l_272 = 0x08C1004BL;
        int32_t *l_276 = &l_172[1];
        uint32_t l_306 = 4294967293UL;
        uint32_t l_337[2][4][9] = {{{0xA8646D64L,4294967294UL,4UL,1UL,0x7E01795FL,0xC8C6284EL,0x7F3F56BAL,0UL,1UL},{6UL,0x8A954B93L,4UL,0x25E8C950L,0UL,4294967295UL,0UL,0xC7A96BA0L,0x1D153DDFL},{0UL,0UL,4UL,0xF4DCC816L,0xF4DCC816L,4UL,0UL,0UL,0xC7A96BA0L},{0xE350B816L,1UL,4294967295UL,4UL,4294967287UL,0xE350B816L,0xF4DCC816L,0x6B0D7B6BL,0x25E8C950L}},{{4UL,0xC7A96BA0L,0x7E01795FL,0x6B0D7B6BL,0xAD8DB439L,0xC8C6284EL,0UL,0xB3921B82L,0xC7A96BA0L},{0UL,0UL,0x96E82DC9L,0x7F3F56BAL,1UL,1UL,0x8A954B93L,0x1D153DDFL,0x1D153DDFL},{0xA8646D64L,4UL,0UL,0x7F3F56BAL,0UL,4UL,0xA8646D64L,0xC7A96BA0L,0xB3921B82L},{0x25E8C950L,6UL,4294967291UL,0x6B0D7B6BL,1UL,4UL,4294967295UL,0x25E8C950L,0x6B0D7B6BL}}};
        uint8_t l_352 = 249UL;
        int i, j, k;
        if (((p_50 >= p_50) == (!(&g_22 != l_91))))
        { 
            int8_t l_93 = 0x93L;
            int32_t l_116 = 1L;
            int32_t l_126 = 0x2BA979D1L;
            int32_t l_127 = 0x9004F715L;
            struct S0 l_142 = {225,5307,0xFAL,-11243,46,0x88B2FF17L,91};
            int32_t l_162[6] = {0x42E7D5C8L,0x42E7D5C8L,0x42E7D5C8L,0x42E7D5C8L,0x42E7D5C8L,0x42E7D5C8L};
            int64_t *l_223 = &l_114;
            struct S0 *l_244 = (void*)0;
            uint64_t l_254 = 18446744073709551615UL;
            int32_t *l_268 = (void*)0;
            int32_t *l_269 = &l_171;
            int32_t *l_270 = &l_126;
            int32_t *l_271[9] = {(void*)0,&l_172[1],(void*)0,&l_172[1],(void*)0,&l_172[1],(void*)0,&l_172[1],(void*)0};
            int i;
            if ((((*l_92) |= ((&g_56 != l_92) ^ l_93)) != l_57))
            { 
                uint16_t * const l_101 = &g_26;
                uint16_t *l_102 = &g_26;
                uint16_t **l_103 = &l_102;
                const int32_t l_107 = 0xE2A5121EL;
                int32_t l_110 = 0L;
                int32_t l_128 = 0x870374A0L;
                int32_t l_168 = 2L;
                int32_t l_169 = 0xF8AF3884L;
                int32_t l_174[5];
                int i;
                for (i = 0; i < 5; i++)
                    l_174[i] = 0x8F33289AL;
                if ((l_94 <= (((safe_add_func_uint32_t_u_u((*g_79), (((safe_rshift_func_int16_t_s_s((l_93 == ((*l_101) = (((safe_sub_func_int16_t_s_s((((l_101 == ((*l_103) = l_102)) != (((l_93 , (((*l_67) = ((g_23 >= g_29.f5) , ((((safe_rshift_func_int16_t_s_s((g_106 , 3L), g_29.f5)) , p_50) != l_94) ^ 0x23BFL))) && 0x35A7B369L)) | g_36) > (*g_79))) || 0x53L), 0xC0D5L)) , g_25) <= 9L))), 4)) & g_29.f0) , p_50))) & l_107) ^ 0L)))
                { 
                    int32_t *l_108 = (void*)0;
                    int32_t *l_109[5] = {&g_36,&g_36,&g_36,&g_36,&g_36};
                    int8_t ***l_123 = &g_121;
                    int8_t **l_125 = &l_92;
                    int8_t ***l_124 = &l_125;
                    int i;
                    --g_118;
                    (*l_124) = (p_50 , ((*l_123) = g_121));
                    g_129++;
                }
                else
                { 
                    int32_t *l_133 = &l_111[1][1];
                    uint8_t *l_155 = (void*)0;
                    uint8_t *l_156[6] = {&l_142.f2,&l_142.f2,&l_57,&l_142.f2,&l_142.f2,&l_57};
                    uint64_t *l_159 = &g_160;
                    int32_t *l_163 = &g_36;
                    int i;
                    (*l_133) = (*g_88);
                    (*l_163) ^= (!(safe_lshift_func_int16_t_s_u((((((safe_rshift_func_int16_t_s_u((~((safe_mod_func_uint8_t_u_u((l_142 , l_114), (g_161 |= (safe_sub_func_int8_t_s_s((g_80 <= (l_142.f5 <= (safe_add_func_uint64_t_u_u(p_50, (safe_add_func_uint32_t_u_u((safe_lshift_func_uint16_t_u_u((l_113 = (safe_unary_minus_func_uint64_t_u((safe_rshift_func_uint16_t_u_s(((**l_103) = ((0x0BL & (l_110 = (!(*g_79)))) > (safe_rshift_func_uint16_t_u_s(((((((*l_159) = ((-10L) < 0x99FBD2CEF0F45DD7LL)) , 65535UL) != l_142.f3) , &l_55[5][5][4]) != &l_92), 11)))), 3))))), 9)), l_93)))))), 4UL))))) && p_50)), p_50)) == (*l_133)) != l_128) && l_162[2]) && p_50), p_50)));
                }
                if (l_114)
                    goto lbl_180;
lbl_180:
                for (l_116 = (-23); (l_116 > 26); l_116++)
                { 
                    int32_t *l_166 = &l_113;
                    int32_t *l_167[4][9] = {{&l_162[4],(void*)0,&g_36,&l_113,&l_113,&g_36,(void*)0,&l_162[4],&g_36},{&l_162[4],(void*)0,&g_36,&l_113,&l_113,&g_36,(void*)0,&l_162[4],&g_36},{&l_162[4],(void*)0,&g_36,&l_113,&l_113,&g_36,(void*)0,&l_162[4],&g_36},{&l_162[4],(void*)0,&g_36,&l_113,&l_113,&g_36,(void*)0,&l_162[4],&g_36}};
                    int i, j;
                    --g_177[0];
                    if (p_50)
                        continue;
                }
                (*g_181) = &l_168;
                for (g_26 = 19; (g_26 == 42); g_26 = safe_add_func_uint8_t_u_u(g_26, 4))
                { 
                    uint8_t *l_189 = &l_57;
                    uint16_t *l_208 = &g_209;
                    int32_t l_210 = 0x20C17DBCL;
                    uint32_t l_211 = 0UL;
                    int32_t *l_213 = &l_172[1];
                    int32_t *l_214 = &l_113;
                    int32_t *l_215 = (void*)0;
                    int32_t *l_216 = (void*)0;
                    int32_t *l_217 = (void*)0;
                    int32_t *l_218[8][5][6] = {{{&l_174[0],&l_210,(void*)0,&l_113,&l_172[1],&l_116},{(void*)0,(void*)0,&l_174[2],&l_210,&l_111[0][8],&l_116},{(void*)0,&l_172[0],(void*)0,(void*)0,&l_172[0],(void*)0},{&l_111[0][8],&l_172[1],&l_172[1],&l_127,&l_174[0],&l_172[0]},{&l_172[1],&l_174[2],&l_174[0],(void*)0,&g_36,&l_168}},{{&l_172[1],&l_113,(void*)0,&l_127,(void*)0,&l_113},{&l_111[0][8],&l_174[0],&l_210,(void*)0,&l_113,&l_172[1]},{(void*)0,&l_111[1][5],&l_127,&l_210,&l_116,(void*)0},{(void*)0,&l_111[1][5],(void*)0,&l_113,&l_113,(void*)0},{&l_174[0],&l_174[0],&l_111[1][5],&l_111[0][9],(void*)0,&l_172[1]}},{{&l_174[2],&l_113,&l_168,(void*)0,&g_36,&l_111[1][5]},{&l_116,&l_174[2],&l_168,&l_172[1],&l_174[0],&l_172[1]},{&l_111[0][8],(void*)0,&l_111[0][8],&l_111[1][5],&g_36,(void*)0},{&l_111[1][5],&g_36,(void*)0,&l_168,&l_113,&l_174[2]},{&l_210,(void*)0,(void*)0,&l_168,&l_111[1][5],&l_111[1][5]}},{{&l_111[1][5],&l_174[0],&l_174[0],&l_111[1][5],&l_111[0][9],(void*)0},{&l_111[0][8],&l_210,&l_174[2],(void*)0,(void*)0,&l_172[1]},{&l_171,&l_168,&l_116,&l_127,(void*)0,&g_36},{&l_111[0][9],&l_210,&l_111[1][5],&l_210,&l_111[0][9],&l_127},{&l_116,&l_174[0],&l_172[1],(void*)0,&l_111[1][5],&l_171}},{{&l_172[1],(void*)0,&l_111[0][9],&l_174[0],&l_113,&l_171},{&l_127,&g_36,&l_172[1],&l_172[1],&g_36,&l_127},{&l_113,(void*)0,&l_111[1][5],(void*)0,&l_116,&g_36},{(void*)0,&l_111[0][9],&l_116,&l_174[2],&l_168,&l_172[1]},{(void*)0,(void*)0,&l_174[2],(void*)0,&l_174[2],(void*)0}},{{&l_113,&l_116,&l_174[0],&l_172[1],(void*)0,&l_111[1][5]},{&l_127,&l_111[0][8],(void*)0,&l_174[0],&l_171,&l_174[2]},{&l_172[1],&l_111[0][8],(void*)0,(void*)0,(void*)0,(void*)0},{&l_116,&l_116,&l_111[0][8],&l_210,&l_174[2],(void*)0},{&l_111[0][9],(void*)0,&l_172[1],&l_127,&l_168,&l_111[0][8]}},{{&l_171,&l_111[0][9],&l_172[1],(void*)0,&l_116,(void*)0},{&l_111[0][8],(void*)0,&l_111[0][8],&l_111[1][5],&g_36,(void*)0},{&l_111[1][5],&g_36,(void*)0,&l_168,&l_113,&l_174[2]},{&l_210,(void*)0,(void*)0,&l_168,&l_111[1][5],&l_111[1][5]},{&l_111[1][5],&l_174[0],&l_174[0],&l_111[1][5],&l_111[0][9],(void*)0}},{{&l_111[0][8],&l_210,&l_174[2],(void*)0,(void*)0,&l_172[1]},{&l_171,&l_168,&l_116,&l_127,(void*)0,&g_36},{&l_111[0][9],&l_210,&l_111[1][5],&l_210,&l_111[0][9],&l_127},{&l_116,&l_174[0],&l_172[1],(void*)0,&l_111[1][5],&l_171},{&l_172[1],(void*)0,&l_111[0][9],&l_174[0],&l_113,&l_171}}};
                    int64_t *l_224 = (void*)0;
                    int i, j, k;
                    l_94 = (safe_lshift_func_int8_t_s_s((safe_mod_func_uint8_t_u_u(0xA4L, (-1L))), ((++(*l_189)) , (+(((safe_lshift_func_uint16_t_u_s((safe_div_func_int64_t_s_s(g_106.f0, 0xF40BF26BA33B8ED1LL)), ((((!((((*g_182) = (((*l_208) ^= ((~((*l_189)--)) ^ (p_50 , (p_50 & (safe_add_func_uint8_t_u_u(((safe_rshift_func_uint8_t_u_u(((~((*l_91) = (safe_unary_minus_func_uint8_t_u(g_29.f5)))) , (((*g_79) && (((l_207 , (*g_79)) > p_50) <= 1L)) , 1UL)), g_29.f1)) || g_175[0][8]), l_116)))))) > l_174[3])) < (*g_79)) < p_50)) >= g_161) > l_210) , l_211))) ^ l_212) , (**g_121))))));
                    g_220--;
                    (*g_182) = ((*l_213) = l_142.f4);
                    return l_224;
                }
            }
            else
            { 
                uint16_t *l_234[5] = {&g_209,&g_209,&g_209,&g_209,&g_209};
                int32_t l_252 = (-5L);
                int32_t l_253 = 0xFCF35AF1L;
                int i;
                if (((((void*)0 != g_225) <= (l_171 < ((safe_lshift_func_uint16_t_u_u((safe_unary_minus_func_uint64_t_u((safe_mul_func_uint8_t_u_u(((safe_mul_func_uint16_t_u_u((((*g_122) = ((l_234[0] = l_234[0]) == l_78)) && (safe_add_func_uint16_t_u_u((safe_rshift_func_int16_t_s_u(l_114, l_239)), (p_50 , ((safe_lshift_func_uint16_t_u_u((safe_rshift_func_uint8_t_u_s((((l_172[1] , (-2L)) , g_209) , g_80), (**g_121))), l_142.f4)) , g_8))))), l_111[1][1])) && 0xED68EFFDL), 0x89L)))), l_212)) & l_171))) | l_142.f0))
                { 
                    (*g_182) &= 3L;
                }
                else
                { 
                    struct S0 **l_246 = &l_244;
                    int32_t *l_247 = (void*)0;
                    int32_t *l_248 = &l_113;
                    int32_t *l_249 = &l_113;
                    int32_t *l_250[6];
                    uint64_t *l_265 = &l_254;
                    int i;
                    for (i = 0; i < 6; i++)
                        l_250[i] = (void*)0;
                    (*l_246) = l_244;
                    l_254++;
                    (*g_182) &= (((*l_249) = (l_250[1] == l_257)) <= (((*l_265) = (safe_div_func_int8_t_s_s(p_50, (safe_unary_minus_func_int64_t_s(((+0xF8891E80L) && (safe_mul_func_int8_t_s_s(((((p_50 > (18446744073709551613UL <= (l_111[0][8] ^= (!p_50)))) ^ p_50) < (g_106.f0 != g_219)) | g_23), p_50)))))))) ^ g_160));
                    l_116 = ((void*)0 == l_266);
                }
                (*g_182) &= (+5L);
            }
            g_273++;
        }
        else
        { 
            int32_t *l_309[4][8] = {{(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0},{(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0},{(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0},{&l_172[1],(void*)0,&l_172[1],&l_172[1],(void*)0,&l_172[1],&l_172[1],(void*)0}};
            uint32_t l_310 = 0UL;
            int i, j;
            (*g_277) = l_276;
            for (l_170 = 5; (l_170 >= 0); l_170 -= 1)
            { 
                uint8_t l_293 = 255UL;
                int32_t l_302 = 0x1AFBF1C9L;
                int32_t l_303 = 0xE6349549L;
                int32_t l_305[5];
                int i;
                for (i = 0; i < 5; i++)
                    l_305[i] = (-1L);
                for (l_94 = 1; (l_94 <= 5); l_94 += 1)
                { 
                    int32_t **l_278 = (void*)0;
                    int32_t **l_279 = &l_276;
                    (*l_279) = (*g_181);
                }
                if (g_177[(l_170 + 2)])
                    break;
                for (g_25 = 4; (g_25 >= 1); g_25 -= 1)
                { 
                    int32_t *l_294 = &l_171;
                    int32_t *l_295 = &g_219;
                    int32_t *l_296 = &g_219;
                    int32_t *l_297 = &l_94;
                    int32_t *l_298 = &l_172[1];
                    int32_t *l_299 = &l_111[0][7];
                    int32_t *l_300 = &l_171;
                    int32_t *l_301 = &l_172[1];
                    int32_t *l_304[7][3][2] = {{{&l_171,&l_111[0][8]},{&l_171,&l_171},{&l_111[0][8],&l_171}},{{&l_171,&l_111[0][8]},{&l_171,&l_171},{&l_111[0][8],&l_171}},{{&l_171,&l_111[0][8]},{&l_171,&l_171},{&l_111[0][8],&l_171}},{{&l_171,&l_111[0][8]},{&l_171,&l_171},{&l_111[0][8],&l_171}},{{&l_171,&l_111[0][8]},{&l_171,&l_171},{&l_111[0][8],&l_171}},{{&l_171,&l_111[0][8]},{&l_171,&l_171},{&l_111[0][8],&l_171}},{{&l_171,&l_111[0][8]},{&l_171,&l_171},{&l_111[0][8],&l_171}}};
                    int i, j, k;
                    (*g_280) = &l_207;
                    (*l_276) = (safe_rshift_func_uint8_t_u_u((safe_add_func_int8_t_s_s((((*l_67) = 0xD4DA4AE4L) <= (safe_rshift_func_uint16_t_u_s((!(safe_mul_func_uint8_t_u_u(g_175[g_25][g_25], (g_175[l_170][(l_170 + 3)] > (p_50 && l_113))))), 13))), ((((void*)0 == (*g_181)) != ((*l_66) = (g_29.f1 < (+((g_292 <= l_293) & g_175[0][8]))))) == 0x12B45DF68B0571D7LL))), p_50));
                    ++l_306;
                }
            }
            ++l_310;
        }
        if ((&p_50 != &p_50))
        { 
            int32_t *l_313 = &l_170;
            int32_t *l_314[7] = {(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0,(void*)0};
            uint8_t *l_334 = &l_57;
            int64_t *l_340[9][6] = {{&g_25,&g_22,&l_114,&l_114,&g_22,&g_25},{&g_23,&g_25,&l_114,&g_25,&g_23,&g_23},{&g_176,&g_25,&g_25,&g_176,&g_22,&g_176},{&g_176,&g_22,&g_176,&g_25,&g_25,&g_176},{&g_23,&g_23,&g_25,&l_114,&g_25,&g_23},{&g_25,&g_22,&l_114,&l_114,&g_22,&g_25},{&g_23,&g_25,&l_114,&g_25,&g_23,&g_23},{&g_176,&g_25,&g_25,&g_176,&g_22,&g_176},{&g_176,&g_22,&g_176,&g_25,&g_25,&g_176}};
            const int64_t *l_350 = &g_351[0];
            const int64_t **l_349 = &l_350;
            int i, j;
            --g_315;
            g_29.f3 ^= (!((safe_rshift_func_int16_t_s_s((((safe_sub_func_uint32_t_u_u((((*g_79) & (l_170 ^= ((safe_mul_func_int8_t_s_s(((safe_rshift_func_int16_t_s_s((0xB808L && (g_209 = 0x1216L)), 6)) ^ (safe_rshift_func_uint8_t_u_u((l_329[8] , ((*l_334) = (safe_add_func_int16_t_s_s((safe_lshift_func_int16_t_s_u((l_172[1] |= 0xA1B3L), p_50)), ((void*)0 != &l_212))))), 7))), ((*g_122) = (safe_mod_func_uint8_t_u_u(0UL, l_337[0][0][1]))))) != 0x725B3589L))) | p_50), (*g_88))) == 0UL) <= 0xEA2F4C1DL), g_292)) , (*l_313)));
            for (l_94 = (-12); (l_94 <= (-1)); l_94 = safe_add_func_uint8_t_u_u(l_94, 1))
            { 
                return &g_22;
            }
            g_355 = ((((safe_mul_func_int8_t_s_s((*g_122), ((safe_sub_func_int64_t_s_s(((*l_276) = (((*l_313) = (((safe_lshift_func_int16_t_s_s((&l_276 != &g_88), ((safe_mul_func_uint16_t_u_u((*l_276), p_50)) > ((((l_352 = ((*l_66) = (((*l_349) = &g_22) != &l_251))) && g_80) < (l_207.f3 = (safe_div_func_uint64_t_u_u(l_329[8].f0, (*l_313))))) < l_329[8].f1)))) != l_171) , (*g_79))) > p_50)), 0UL)) & (*g_79)))) > 5UL) || g_176) , p_50);
        }
        else
        { 
            int8_t **l_356 = &l_55[2][5][1];
            int64_t *l_359[9];
            int i;
            for (i = 0; i < 9; i++)
                l_359[i] = &l_251;
            (*l_276) = (0x10DBL != 0xB75FL);
            l_356 = &g_122;
            for (l_352 = 9; (l_352 == 36); l_352 = safe_add_func_int8_t_s_s(l_352, 3))
            { 
                return &g_25;
            }
        }
    }
    else
    { 
        int8_t ***l_372[10][4][4] = {{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121}},{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0}},{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121}},{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0}},{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0},{&g_121,(void*)0,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121}},{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0},{&g_121,(void*)0,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0}},{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0}},{{&g_121,(void*)0,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0}},{{&g_121,(void*)0,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0},{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121}},{{&g_121,&g_121,&g_121,&g_121},{&g_121,&g_121,&g_121,(void*)0},{&g_121,(void*)0,&g_121,&g_121},{&g_121,&g_121,&g_121,&g_121}}};
        int32_t *l_373 = (void*)0;
        int32_t *l_374 = &g_219;
        const int64_t l_384 = (-1L);
        int16_t *l_389[9] = {&g_390,&g_390,(void*)0,&g_390,&g_390,(void*)0,&g_390,&g_390,(void*)0};
        int8_t *l_391 = (void*)0;
        int32_t *l_392[9][3] = {{&l_172[1],&l_172[1],&l_172[1]},{&l_172[2],&l_172[2],&l_172[2]},{&l_172[1],&l_172[1],&l_172[1]},{&l_172[2],&l_172[2],&l_172[2]},{&l_172[1],&l_172[1],&l_172[1]},{&l_172[2],&l_172[2],&l_172[2]},{&l_172[1],&l_172[1],&l_172[1]},{&l_172[2],&l_172[2],&l_172[2]},{&l_172[1],&l_172[1],&l_172[1]}};
        int i, j, k;
        (*g_360) = &l_329[9];
        (*l_374) |= (safe_rshift_func_int8_t_s_s((safe_unary_minus_func_uint8_t_u((safe_lshift_func_uint8_t_u_u((safe_mul_func_int16_t_s_s(((((0L < (((&l_55[2][5][1] == (void*)0) == (+(safe_lshift_func_int8_t_s_s((*g_122), l_57)))) && g_371[1][8][0])) > ((l_372[5][1][0] != (void*)0) < ((*g_182) = (*g_182)))) > 0UL) , (-1L)), l_329[8].f5)), 0)))), 7));
        l_329[8].f3 = ((safe_rshift_func_uint16_t_u_s((l_329[8].f1 <= (safe_rshift_func_uint16_t_u_s((g_379 , ((((safe_sub_func_int16_t_s_s(((safe_add_func_uint32_t_u_u((4294967294UL > ((3L > g_106.f1) && l_384)), ((*l_374) |= (safe_div_func_int8_t_s_s(p_50, ((((**l_387) = ((l_387 != (l_388[0] = l_388[2])) < 7UL)) != p_50) , 0xADL)))))) | g_8), g_161)) , (*g_121)) == l_391) == p_50)), p_50))), p_50)) | p_50);
    }
    if ((safe_sub_func_uint16_t_u_u((safe_unary_minus_func_uint16_t_u((safe_add_func_int8_t_s_s((safe_mod_func_uint64_t_u_u((safe_sub_func_int8_t_s_s(6L, ((g_29.f4 != (g_106.f3 > (safe_sub_func_uint8_t_u_u((((*l_428) |= (1UL > (safe_mul_func_int8_t_s_s((safe_add_func_uint16_t_u_u(g_8, ((safe_sub_func_int32_t_s_s((safe_add_func_int32_t_s_s((g_219 = ((safe_unary_minus_func_uint16_t_u(g_36)) >= (5L > (safe_lshift_func_uint16_t_u_u((((*l_427) = (safe_unary_minus_func_int8_t_s(((((*l_424) = ((safe_mul_func_int8_t_s_s(((g_29.f3 = (((safe_lshift_func_int16_t_s_s((((*l_67) = ((&g_209 != (l_422 , l_78)) , p_50)) ^ p_50), 9)) , g_175[0][8]) > l_423)) ^ p_50), (**g_121))) , (void*)0)) == (void*)0) | 0xFB1EL)))) == 0x4BFDL), 12))))), p_50)), (*g_79))) , 0x7F4EL))), g_23)))) > 0UL), p_50)))) & p_50))), l_429)), p_50)))), g_315)))
    { 
        int32_t *l_431 = &g_219;
        uint16_t l_448 = 0xB480L;
        uint32_t l_450 = 0xA051A8EEL;
        int32_t l_453[6] = {0x96491307L,0x96491307L,0x96491307L,0x96491307L,0x96491307L,0x96491307L};
        int32_t l_454[9] = {0x1AFBA164L,0x1AFBA164L,0x1AFBA164L,0x1AFBA164L,0x1AFBA164L,0x1AFBA164L,0x1AFBA164L,0x1AFBA164L,0x1AFBA164L};
        uint8_t l_455 = 0x96L;
        int8_t *l_458 = &g_175[3][1];
        int i;
        for (g_23 = 0; (g_23 <= 5); g_23 += 1)
        { 
            uint32_t l_447 = 6UL;
            uint64_t *l_449 = &g_160;
            int32_t l_452[9][10] = {{0x0452E68BL,0x9F6A4FDCL,0x636CD669L,0xDF3298D8L,0xB3B8D83AL,0x03EC2F4BL,0xB3B8D83AL,0xDF3298D8L,0x636CD669L,0x9F6A4FDCL},{0x846CCD1CL,1L,(-1L),(-8L),5L,(-7L),0xB3B8D83AL,(-1L),(-9L),0xB3B8D83AL},{0x3850474AL,0x9F6A4FDCL,(-9L),0x8225985EL,0x9F6A4FDCL,(-7L),1L,0xEC8E45A2L,(-1L),0xDF2BA116L},{0x846CCD1CL,(-7L),0x636CD669L,0xEC8E45A2L,0x9F6A4FDCL,0x03EC2F4BL,(-7L),(-8L),0x636CD669L,0xB3B8D83AL},{0x0452E68BL,1L,0x8225985EL,0xEC8E45A2L,5L,0xC38B53E1L,0x9F6A4FDCL,(-1L),(-1L),0x9F6A4FDCL},{0x3850474AL,0xB3B8D83AL,0x8225985EL,0xE27CAD94L,4L,0x80BE149CL,0xDB47E454L,5L,0x24881A1EL,0x8FB845AEL},{0x8D89532CL,4L,0x9F6A4FDCL,5L,0xC8FC4445L,0x5F692CA4L,(-1L),0xDF2BA116L,0x9F6A4FDCL,0xC8FC4445L},{0x8D89532CL,0xDB47E454L,0x24881A1EL,1L,0xB64C74B2L,0x80BE149CL,0xC8FC4445L,(-7L),0xE27CAD94L,0xC8FC4445L},{0x80BE149CL,0xC8FC4445L,(-7L),0xE27CAD94L,0xC8FC4445L,(-8L),0xDB47E454L,1L,0xE27CAD94L,0x8FB845AEL}};
            int i, j;
            if (g_430[0])
            { 
                if (p_50)
                    break;
            }
            else
            { 
                l_431 = &g_219;
                (*l_431) &= 0L;
                for (g_390 = 0; g_390 < 10; g_390 += 1)
                {
                    for (l_113 = 0; l_113 < 2; l_113 += 1)
                    {
                        l_425[g_390][l_113] = &l_426[1][2][1];
                    }
                }
            }
            l_452[0][5] ^= (safe_sub_func_int16_t_s_s(((safe_lshift_func_uint8_t_u_u((((((safe_div_func_uint32_t_u_u((g_177[4] , ((*l_67) = (((safe_add_func_uint64_t_u_u(((*l_449) ^= (((p_50 != ((((void*)0 != &g_122) || (safe_rshift_func_int8_t_s_u((0x2DL & (g_446 , (l_447 >= (((((*l_431) &= (((*l_66) = l_448) & 0UL)) >= 4294967288UL) > 4294967295UL) | p_50)))), l_447))) , p_50)) , (*g_79)) == 4294967288UL)), g_315)) >= l_450) || l_451[2][0]))), 6UL)) | 4294967295UL) < (**g_121)) && (**g_121)) , p_50), 7)) & 0L), p_50));
            if (l_452[0][5])
                break;
            ++l_455;
            for (g_160 = 0; (g_160 <= 1); g_160 += 1)
            { 
                return &g_176;
            }
        }
        (*l_431) |= (l_458 != (void*)0);
        l_459++;
    }
    else
    { 
        const int32_t *l_469 = (void*)0;
        int32_t l_472[9];
        int32_t *l_504 = &l_113;
        int i;
        for (i = 0; i < 9; i++)
            l_472[i] = 0x67DBCE3DL;
        for (g_22 = (-30); (g_22 >= 1); g_22++)
        { 
            const int32_t *l_466 = &g_219;
            int32_t l_470 = 0x7C9077AFL;
            int32_t l_471 = 0xBBDED5D8L;
            int32_t l_473[10] = {0x8FC565E4L,0x373AC1E6L,0xB922EB87L,0xB922EB87L,0x373AC1E6L,0x8FC565E4L,0x373AC1E6L,0xB922EB87L,0xB922EB87L,0x373AC1E6L};
            int i;
            for (g_129 = (-4); (g_129 >= 22); ++g_129)
            { 
                int32_t l_474 = 0xE907EB40L;
                int32_t l_475 = (-1L);
                int32_t l_476 = (-1L);
                int32_t l_477[7];
                uint32_t l_479 = 0UL;
                int i;
                for (i = 0; i < 7; i++)
                    l_477[i] = 0x2D8BE126L;
                l_469 = (l_467 = l_466);
                --l_479;
                if ((safe_mod_func_int8_t_s_s(0xCCL, (safe_rshift_func_uint16_t_u_u((*l_467), 10)))))
                { 
                    int8_t ***l_488[2][3];
                    int8_t ****l_489 = &l_488[0][0];
                    uint64_t *l_507 = &g_160;
                    int i, j;
                    for (i = 0; i < 2; i++)
                    {
                        for (j = 0; j < 3; j++)
                            l_488[i][j] = &g_121;
                    }
                    l_473[9] = ((((safe_mod_func_uint32_t_u_u((((*l_489) = l_488[0][2]) == (void*)0), p_50)) , 0xB204L) & (safe_add_func_uint8_t_u_u((safe_mod_func_uint16_t_u_u(((*l_78) = 0x3A8FL), (safe_mod_func_int64_t_s_s((safe_mod_func_int8_t_s_s((*l_466), (((*g_122) ^= ((safe_sub_func_uint16_t_u_u(l_476, (((safe_rshift_func_uint8_t_u_u((safe_sub_func_int64_t_s_s((l_504 == &l_470), g_117)), 5)) < 18446744073709551606UL) | (-1L)))) > (*g_79))) , p_50))), 0xEF23654E699C39A5LL)))), 1L))) , 0x3D09B1CDL);
                    (*g_505) = &p_50;
                    if (p_50)
                        break;
                    (*l_504) &= (0x3BF5ABD2EB1299A8LL != (((*l_78) ^= (g_355 != ((*l_507) = p_50))) != l_479));
                }
                else
                { 
                    uint32_t l_517[6];
                    int i;
                    for (i = 0; i < 6; i++)
                        l_517[i] = 9UL;
                    (*l_504) = (l_472[3] &= (*l_504));
                    g_106 = g_508;
                    l_517[5] |= (((*l_469) , p_50) > (safe_div_func_int8_t_s_s((**g_121), (safe_lshift_func_int8_t_s_s((safe_add_func_uint16_t_u_u((safe_mul_func_uint8_t_u_u(0x40L, (&g_315 != (void*)0))), p_50)), p_50)))));
                }
            }
        }
    }
    return l_518;
}



static struct S0  func_60(int64_t * const  p_61, uint32_t  p_62, int64_t  p_63, const uint32_t * p_64, int16_t  p_65)
{ 
    struct S0 l_89[9] = {{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320},{229,28264,0xFDL,2297,79,0x02F95C78L,320}};
    int i;
    (*g_88) = (safe_lshift_func_uint16_t_u_u((safe_rshift_func_int8_t_s_u(0x88L, g_80)), ((&g_22 == (void*)0) , (safe_sub_func_int8_t_s_s(9L, p_63)))));
    return l_89[3];
}





int main (void)
{
    int i, j, k;
    int print_hash_value = 0;
    platform_main_begin();
    crc32_gentab();
    func_1();
    transparent_crc(g_8, "g_8", print_hash_value);
    transparent_crc(g_22, "g_22", print_hash_value);
    transparent_crc(g_23, "g_23", print_hash_value);
    transparent_crc(g_25, "g_25", print_hash_value);
    transparent_crc(g_26, "g_26", print_hash_value);
    transparent_crc(g_29.f0, "g_29.f0", print_hash_value);
    transparent_crc(g_29.f1, "g_29.f1", print_hash_value);
    transparent_crc(g_29.f2, "g_29.f2", print_hash_value);
    transparent_crc(g_29.f3, "g_29.f3", print_hash_value);
    transparent_crc(g_29.f4, "g_29.f4", print_hash_value);
    transparent_crc(g_29.f5, "g_29.f5", print_hash_value);
    transparent_crc(g_29.f6, "g_29.f6", print_hash_value);
    transparent_crc(g_36, "g_36", print_hash_value);
    transparent_crc(g_56, "g_56", print_hash_value);
    transparent_crc(g_68, "g_68", print_hash_value);
    transparent_crc(g_80, "g_80", print_hash_value);
    transparent_crc(g_106.f0, "g_106.f0", print_hash_value);
    transparent_crc(g_106.f1, "g_106.f1", print_hash_value);
    transparent_crc(g_106.f2, "g_106.f2", print_hash_value);
    transparent_crc(g_106.f3, "g_106.f3", print_hash_value);
    transparent_crc(g_106.f4, "g_106.f4", print_hash_value);
    transparent_crc(g_106.f5, "g_106.f5", print_hash_value);
    transparent_crc(g_112, "g_112", print_hash_value);
    transparent_crc(g_115, "g_115", print_hash_value);
    transparent_crc(g_117, "g_117", print_hash_value);
    transparent_crc(g_118, "g_118", print_hash_value);
    transparent_crc(g_129, "g_129", print_hash_value);
    transparent_crc(g_160, "g_160", print_hash_value);
    transparent_crc(g_161, "g_161", print_hash_value);
    transparent_crc(g_173, "g_173", print_hash_value);
    for (i = 0; i < 6; i++)
    {
        for (j = 0; j < 10; j++)
        {
            transparent_crc(g_175[i][j], "g_175[i][j]", print_hash_value);
            if (print_hash_value) printf("index = [%d][%d]\n", i, j);

        }
    }
    transparent_crc(g_176, "g_176", print_hash_value);
    for (i = 0; i < 10; i++)
    {
        transparent_crc(g_177[i], "g_177[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_209, "g_209", print_hash_value);
    transparent_crc(g_219, "g_219", print_hash_value);
    transparent_crc(g_220, "g_220", print_hash_value);
    transparent_crc(g_273, "g_273", print_hash_value);
    transparent_crc(g_292, "g_292", print_hash_value);
    transparent_crc(g_315, "g_315", print_hash_value);
    for (i = 0; i < 2; i++)
    {
        transparent_crc(g_351[i], "g_351[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_355, "g_355", print_hash_value);
    for (i = 0; i < 10; i++)
    {
        for (j = 0; j < 10; j++)
        {
            for (k = 0; k < 2; k++)
            {
                transparent_crc(g_371[i][j][k], "g_371[i][j][k]", print_hash_value);
                if (print_hash_value) printf("index = [%d][%d][%d]\n", i, j, k);

            }
        }
    }
    transparent_crc(g_379.f0, "g_379.f0", print_hash_value);
    transparent_crc(g_379.f1, "g_379.f1", print_hash_value);
    transparent_crc(g_379.f2, "g_379.f2", print_hash_value);
    transparent_crc(g_379.f3, "g_379.f3", print_hash_value);
    transparent_crc(g_379.f4, "g_379.f4", print_hash_value);
    transparent_crc(g_379.f5, "g_379.f5", print_hash_value);
    transparent_crc(g_390, "g_390", print_hash_value);
    for (i = 0; i < 1; i++)
    {
        transparent_crc(g_430[i], "g_430[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_446.f0, "g_446.f0", print_hash_value);
    transparent_crc(g_446.f1, "g_446.f1", print_hash_value);
    transparent_crc(g_446.f2, "g_446.f2", print_hash_value);
    transparent_crc(g_446.f3, "g_446.f3", print_hash_value);
    transparent_crc(g_446.f4, "g_446.f4", print_hash_value);
    transparent_crc(g_446.f5, "g_446.f5", print_hash_value);
    transparent_crc(g_468, "g_468", print_hash_value);
    for (i = 0; i < 8; i++)
    {
        transparent_crc(g_478[i], "g_478[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_508.f0, "g_508.f0", print_hash_value);
    transparent_crc(g_508.f1, "g_508.f1", print_hash_value);
    transparent_crc(g_508.f2, "g_508.f2", print_hash_value);
    transparent_crc(g_508.f3, "g_508.f3", print_hash_value);
    transparent_crc(g_508.f4, "g_508.f4", print_hash_value);
    transparent_crc(g_508.f5, "g_508.f5", print_hash_value);
    for (i = 0; i < 10; i++)
    {
        transparent_crc(g_520[i], "g_520[i]", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    transparent_crc(g_524.f0, "g_524.f0", print_hash_value);
    transparent_crc(g_524.f1, "g_524.f1", print_hash_value);
    transparent_crc(g_524.f2, "g_524.f2", print_hash_value);
    transparent_crc(g_524.f3, "g_524.f3", print_hash_value);
    transparent_crc(g_524.f4, "g_524.f4", print_hash_value);
    transparent_crc(g_524.f5, "g_524.f5", print_hash_value);
    transparent_crc(g_533, "g_533", print_hash_value);
    transparent_crc(g_534.f0, "g_534.f0", print_hash_value);
    transparent_crc(g_534.f1, "g_534.f1", print_hash_value);
    transparent_crc(g_534.f2, "g_534.f2", print_hash_value);
    transparent_crc(g_534.f3, "g_534.f3", print_hash_value);
    transparent_crc(g_534.f4, "g_534.f4", print_hash_value);
    transparent_crc(g_534.f5, "g_534.f5", print_hash_value);
    transparent_crc(g_536.f0, "g_536.f0", print_hash_value);
    transparent_crc(g_536.f1, "g_536.f1", print_hash_value);
    transparent_crc(g_536.f2, "g_536.f2", print_hash_value);
    transparent_crc(g_536.f3, "g_536.f3", print_hash_value);
    transparent_crc(g_536.f4, "g_536.f4", print_hash_value);
    transparent_crc(g_536.f5, "g_536.f5", print_hash_value);
    transparent_crc(g_559, "g_559", print_hash_value);
    for (i = 0; i < 6; i++)
    {
        transparent_crc(g_575[i].f0, "g_575[i].f0", print_hash_value);
        transparent_crc(g_575[i].f1, "g_575[i].f1", print_hash_value);
        transparent_crc(g_575[i].f2, "g_575[i].f2", print_hash_value);
        transparent_crc(g_575[i].f3, "g_575[i].f3", print_hash_value);
        transparent_crc(g_575[i].f4, "g_575[i].f4", print_hash_value);
        transparent_crc(g_575[i].f5, "g_575[i].f5", print_hash_value);
        if (print_hash_value) printf("index = [%d]\n", i);

    }
    platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);
    return 0;
}
