#ifndef C_REFERENCE_DATA_H
#define C_REFERENCE_DATA_H

#include <stddef.h>

// The files of fixtures/ that every registry carries, compiled in so that `htx` is one file.

// Bytes that live as long as the program. Swift cannot import an array of unknown length.
typedef struct {
  const unsigned char *_Nonnull start;
  size_t count;
} htx_bytes;

htx_bytes htx_area_units(void);
htx_bytes htx_area_successions(void);

// A file of the sample office's books, such as "units.csv", for `htx init --demo`; no bytes when there is no
// such file.
htx_bytes htx_demo_file(const char *_Nonnull name);

#endif
