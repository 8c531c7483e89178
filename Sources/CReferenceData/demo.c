#include "CReferenceData.h"

#include <string.h>

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

static const unsigned char annual_reports[] = {
#embed "../../fixtures/demo/annual-reports.csv"
};

static const unsigned char ratings[] = {
#embed "../../fixtures/demo/ratings.csv"
};

static const unsigned char meetings[] = {
#embed "../../fixtures/demo/meetings.csv"
};

static const unsigned char activities[] = {
#embed "../../fixtures/demo/activities.csv"
};

static const unsigned char ocop[] = {
#embed "../../fixtures/demo/ocop.csv"
};

static const unsigned char qualifications[] = {
#embed "../../fixtures/demo/qualifications.csv"
};

static const unsigned char links[] = {
#embed "../../fixtures/demo/links.csv"
};

static const unsigned char certifications[] = {
#embed "../../fixtures/demo/certifications.csv"
};

static const unsigned char area_statistics[] = {
#embed "../../fixtures/demo/area-statistics.csv"
};

static const unsigned char support[] = {
#embed "../../fixtures/demo/support.csv"
};

htx_bytes htx_demo_file(const char *name) {
  static const struct {
    const char *name;
    htx_bytes bytes;
  } files[] = {
      {"units.csv", {units, sizeof(units)}},
      {"members.csv", {members, sizeof(members)}},
      {"positions.csv", {positions, sizeof(positions)}},
      {"annual-reports.csv", {annual_reports, sizeof(annual_reports)}},
      {"ratings.csv", {ratings, sizeof(ratings)}},
      {"meetings.csv", {meetings, sizeof(meetings)}},
      {"activities.csv", {activities, sizeof(activities)}},
      {"ocop.csv", {ocop, sizeof(ocop)}},
      {"qualifications.csv", {qualifications, sizeof(qualifications)}},
      {"links.csv", {links, sizeof(links)}},
      {"certifications.csv", {certifications, sizeof(certifications)}},
      {"area-statistics.csv", {area_statistics, sizeof(area_statistics)}},
      {"support.csv", {support, sizeof(support)}},
  };
  for (size_t place = 0; place < sizeof(files) / sizeof(files[0]); place++) {
    if (strcmp(files[place].name, name) == 0) return files[place].bytes;
  }
  return (htx_bytes){units, 0};
}
