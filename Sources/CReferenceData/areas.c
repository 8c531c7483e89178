#include "CReferenceData.h"

const unsigned char htx_area_units[] = {
#embed "../../fixtures/areas/administrative_units.csv"
};
const size_t htx_area_units_size = sizeof(htx_area_units);

const unsigned char htx_area_successions[] = {
#embed "../../fixtures/areas/administrative_successions.csv"
};
const size_t htx_area_successions_size = sizeof(htx_area_successions);
