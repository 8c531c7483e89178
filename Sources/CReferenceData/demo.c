#include "CReferenceData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char units[] = {
#embed "../../fixtures/demo/units.csv"
};

static const unsigned char members[] = {
#embed "../../fixtures/demo/members.csv"
};

static const unsigned char positions[] = {
#embed "../../fixtures/demo/positions.csv"
};

htx_bytes htx_demo_units(void) { return (htx_bytes){units, sizeof(units)}; }

htx_bytes htx_demo_members(void) { return (htx_bytes){members, sizeof(members)}; }

htx_bytes htx_demo_positions(void) { return (htx_bytes){positions, sizeof(positions)}; }
