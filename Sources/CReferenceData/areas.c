#include "CReferenceData.h"

// #embed is C23; clang has it in every standard and warns of it in the older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char units[] = {
#embed "../../fixtures/areas/administrative_units.csv"
};

static const unsigned char successions[] = {
#embed "../../fixtures/areas/administrative_successions.csv"
};

htx_bytes htx_area_units(void) { return (htx_bytes){units, sizeof(units)}; }

htx_bytes htx_area_successions(void) { return (htx_bytes){successions, sizeof(successions)}; }
