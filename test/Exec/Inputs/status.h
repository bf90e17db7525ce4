/* status.h - What did a call return, in words? */
#ifndef STATUS_H
#define STATUS_H

#include <errno.h>
#include <stdio.h>

static inline const char *status_name(int status)
{
    static char number[4][24];
    static unsigned at;
    switch (status) {
    case 0: return "0";
    case -EPIPE: return "EPIPE";
    case -EAGAIN: return "EAGAIN";
    case -EBUSY: return "EBUSY";
    case -EPERM: return "EPERM";
    case -EINVAL: return "EINVAL";
    case -ENOMEM: return "ENOMEM";
    case -EDEADLK: return "EDEADLK";
    case -EOVERFLOW: return "EOVERFLOW";
    case -ETIMEDOUT: return "ETIMEDOUT";
    case -ECANCELED: return "ECANCELED";
    }
    at = (at + 1) % 4;
    snprintf(number[at], sizeof number[at], "%d", status);
    return number[at];
}

#endif
