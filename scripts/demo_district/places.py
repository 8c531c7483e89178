"""Communes of Chợ Mới district and village names that are usual there.

A village is (name, main people): T Tày, N Nùng, D Dao, K Kinh.
"""

import csv
from pathlib import Path

UNITS_CSV = Path(__file__).parents[2] / "fixtures/areas/administrative_units.csv"
REFORM = "2025-07-01"

OLD = {
    "Đồng Tâm": "02086", "Tân Sơn": "02089", "Thanh Vận": "02092", "Mai Lạp": "02095",
    "Hòa Mục": "02098", "Thanh Mai": "02101", "Cao Kỳ": "02104", "Nông Hạ": "02107",
    "Yên Cư": "02110", "Thanh Thịnh": "02113", "Yên Hân": "02116", "Như Cố": "02122",
    "Bình Văn": "02125", "Quảng Chu": "02131",
}  # fmt: skip

# The commune of today that took in each old one.
NEW = {
    "Đồng Tâm": ("02086", "Chợ Mới"), "Như Cố": ("02086", "Chợ Mới"),
    "Quảng Chu": ("02086", "Chợ Mới"), "Tân Sơn": ("02104", "Tân Kỳ"),
    "Hòa Mục": ("02104", "Tân Kỳ"), "Cao Kỳ": ("02104", "Tân Kỳ"),
    "Thanh Vận": ("02101", "Thanh Mai"), "Mai Lạp": ("02101", "Thanh Mai"),
    "Thanh Mai": ("02101", "Thanh Mai"), "Nông Hạ": ("02107", "Thanh Thịnh"),
    "Thanh Thịnh": ("02107", "Thanh Thịnh"), "Yên Cư": ("02116", "Yên Bình"),
    "Yên Hân": ("02116", "Yên Bình"), "Bình Văn": ("02116", "Yên Bình"),
}  # fmt: skip

VILLAGES = {
    "Đồng Tâm": [("tổ 1", "K"), ("tổ 3", "K"), ("tổ 4", "T"), ("tổ 6", "K"), ("Bản Tèng", "T"),
                 ("Nà Khon", "T"), ("Làng Dao", "D")],
    "Tân Sơn": [("Nà Khu", "D"), ("Phja Rả", "D"), ("Khuổi Đeng", "D"), ("Bản Lù", "T")],
    "Thanh Vận": [("Nà Kham", "T"), ("Pá Lải", "T"), ("Quan Làng", "T"), ("Chúa Lại", "T"),
                  ("Phiêng Khảo", "T"), ("Nà Chúa", "N")],
    "Mai Lạp": [("Khau Ràng", "T"), ("Nà Điếng", "T"), ("Khau Tổng", "D"), ("Bản Ruộc", "T")],
    "Hòa Mục": [("Bản Đồn", "T"), ("Mỏ Khang", "T"), ("Khuổi Nhàng", "D"), ("Bản Giác", "T"),
                ("Tân Khang", "N")],
    "Thanh Mai": [("Bản Phát", "T"), ("Nà Vàu", "T"), ("Bản Tý", "T"), ("Bản Kéo", "T"),
                  ("Phiêng Luông", "D"), ("Nà Pài", "N")],
    "Cao Kỳ": [("Bản Phố", "T"), ("Nà Cà", "T"), ("Công Tum", "T"), ("Khau Lồm", "D"),
               ("Tham Chom", "N")],
    "Nông Hạ": [("Nà Mẩy", "T"), ("Cao Thanh", "K"), ("Khe Thỉ", "K"), ("Nà Quang", "T"),
                ("Bản Tết", "T"), ("Khe Thuổng", "D")],
    "Yên Cư": [("Bản Cháo", "T"), ("Phiêng Lầu", "D"), ("Thái Lạo", "T"), ("Nà Hoáng", "T")],
    "Thanh Thịnh": [("Bản Áng", "T"), ("Cốc Po", "T"), ("Khe Lắc", "D"), ("Nà Ó", "T"),
                    ("Nà Giảo", "N")],
    "Yên Hân": [("Chợ Tinh", "T"), ("Nà Sao", "T"), ("Nà Đon", "T"), ("Thôm Chầu", "N")],
    "Như Cố": [("Bản Cầy", "T"), ("Khuân Bang", "T"), ("Nà Luống", "T"), ("Bản Nưa", "T"),
               ("Nà Roòng", "T"), ("Khuổi Hóp", "D")],
    "Bình Văn": [("Đon Cọt", "T"), ("Nà Mố", "T"), ("Khuôn Tắng", "N"), ("Thôm Bó", "T")],
    "Quảng Chu": [("Làng Chẽ", "T"), ("Nà Choọng", "T"), ("Bản Đén", "T"), ("Đèo Vai", "D"),
                  ("Cửa Khe", "N")],
}  # fmt: skip


def area_code(commune, date):
    """The code of the commune that holds `commune` on an ISO date."""
    return OLD[commune] if date < REFORM else NEW[commune][0]


def address(village, commune, date):
    """A postal address as it was written on an ISO date."""
    part = "tổ dân phố" if commune == "Đồng Tâm" else "thôn"
    place = f"{part} {village.removeprefix('tổ ')}"
    if date >= REFORM:
        return f"{place}, xã {NEW[commune][1]}, tỉnh Thái Nguyên"
    kind = "thị trấn" if commune == "Đồng Tâm" else "xã"
    return f"{place}, {kind} {commune}, huyện Chợ Mới, tỉnh Bắc Kạn"


def valid_codes():
    """Each commune code with the spans in which it was in use."""
    spans = {}
    with open(UNITS_CSV, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["level"] == "commune":
                span = (row["valid_from"] or "0000", row["valid_to"] or "9999", row["name"])
                spans.setdefault(row["code"], []).append(span)
    return spans
