#ifndef C_REFERENCE_DATA_H
#define C_REFERENCE_DATA_H

#include <stddef.h>

// The files of fixtures/ that every registry carries, compiled in so that `htx` is one file.

extern const unsigned char htx_area_units[];
extern const size_t htx_area_units_size;
extern const unsigned char htx_area_successions[];
extern const size_t htx_area_successions_size;

#endif
