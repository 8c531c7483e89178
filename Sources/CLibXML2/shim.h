#include <libxml/xmlversion.h>
/* Debian's libxml2 may name ICU's headers, which collide with those that Foundation brings along. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
