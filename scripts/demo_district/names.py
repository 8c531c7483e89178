"""Names as people of the region bear them, by people, sex and time of birth."""

PEOPLES = {"T": "Tày", "N": "Nùng", "D": "Dao", "K": "Kinh"}

SURNAMES = {
    "T": {"Hoàng": 18, "Hà": 14, "Nông": 12, "Nguyễn": 12, "Ma": 10, "Lường": 6, "Hứa": 5,
          "Đinh": 4, "Triệu": 4, "Dương": 4, "Lưu": 3, "Bế": 3, "Đàm": 3, "Lục": 3, "Lèng": 2},
    "N": {"Nông": 16, "Hoàng": 12, "Lương": 8, "Vi": 8, "Lý": 6, "Chu": 5, "Lục": 5, "Mông": 4,
          "Đàm": 3, "Phùng": 2},
    "D": {"Triệu": 22, "Bàn": 18, "Đặng": 14, "Lý": 10, "Phùng": 6, "Dương": 5},
    "K": {"Nguyễn": 30, "Trần": 12, "Phạm": 10, "Lê": 8, "Vũ": 6, "Đỗ": 6, "Bùi": 6, "Đào": 3,
          "Ngô": 3, "Tạ": 3, "Phan": 2},
}  # fmt: skip

MEN_MIDDLE = {
    "old": ["Văn"] * 12 + ["Đình", "Đức", "Thế", "Quang", "Ngọc", "Xuân"],
    "young": ["Văn"] * 6 + ["Đức", "Minh", "Quốc", "Tuấn", "Thế", "Xuân", "Duy", "Trung", "Ngọc"],
}
MEN_GIVEN = {
    "old": "Thông Thuyết Khoan Khoát Bảo Dưỡng Chiến Thắng Lợi Bình Quân Thiêm Cầm Đàm Sầm Pảo "
    "Đường Tuyên Hiền Cương Hợi Ngọ Thìn Tuất Sơn Hải Dũng Lâm Trình Thịnh Huân Báo Viện Toàn "
    "Tập Phương Luyện Hiệu Bách Chấn Kiên Liêm Ngoan Vụ Nghị".split(),
    "young": "Tuấn Hùng Cường Trường Hiếu Thành Nam Long Hoàng Duy Tùng Đạt Khánh Huy Chung Toản "
    "Điệp Quyết Quyền Thiệp Luân Hưng Việt Giang Tú Thái Linh Kiên Trung Vũ Dương Đông Tiệp "
    "Hoạch Hậu Công Hảo Nhất Sáng Quý".split(),
}
WOMEN_MIDDLE = {
    "old": ["Thị"],
    "young": ["Thị"] * 8 + ["Thị Thu", "Thị Hồng", "Thị Bích", "Thị Kim", "Thu", "Thùy", "Ngọc"],
}
WOMEN_GIVEN = {
    "old": "Phấn Thiết Nhâm Niêm Thơm Bích Lả Sen Nga Tâm Hợi Dần Sửu Mão Thìn Ngọ Mùi Thân Dậu "
    "Lưu Thắm Yến Hoa Huệ Xuyến Nhung Liễu Mai Đào Cúc Lan Tươi Hiên Thoa Điểm Hòa Dung Chuyên "
    "Viên Ích Khánh Nguyệt Nhiên Lương Bình".split(),
    "young": "Hà Hằng Hương Huyền Linh Trang Thảo Ngân Nhung Thúy Hiền Loan Phượng Quyên Duyên "
    "Oanh Diệp Chinh Chi Yến Nga Ánh Hường Mến Lệ Thủy Vân Hạnh Hiệp Lụa Uyên Chúc Quỳnh Tuyết "
    "Mơ Kiều Diễm Đoan".split(),
}
DAO_MEN_MIDDLE = "Văn Văn Văn Tiến Phúc Quý Kim Thừa Đức Hữu Nguyên Tài Sinh Trung".split()
DAO_MEN_GIVEN = (
    "Lợi Thanh Vượng Phúc Tòng Quang Hiện Phin Thọ Minh An Tiên Hương Quân Đường Vạn Lìn Khuân "
    "Thăng Sự Ton Hin Lưu Tài Bảo Kim Sơn Hùng Tuấn"
).split()
DAO_WOMEN_GIVEN = (
    "Mùi Nhậy Lai Pham Coi Mán Ghến Mụi Liều Pu Nái Sinh Xuân Nguyên Lan Hoa Nhất Hương Thủy "
    "Thương Hiền Phương Linh"
).split()

# Well-known people whose names could come up by chance.
AVOIDED = {
    "Nông Đức Mạnh", "Hoàng Văn Thụ", "Hoàng Văn Hoan", "Hoàng Đình Giong", "Nguyễn Văn Linh",
    "Nguyễn Văn Cừ", "Nguyễn Thị Bình", "Nguyễn Thị Định", "Phạm Văn Đồng", "Trần Phú",
    "Lê Duẩn", "Phùng Chí Kiên", "Nguyễn Xuân Phúc", "Lê Quang Đạo", "Vi Văn Định",
}  # fmt: skip


def full_name(random, people, surname, sex, birth_year):
    """One full name that fits; the surname comes from the village."""
    while True:
        name = f"{surname} {_rest(random, people, sex, birth_year)}"
        if name not in AVOIDED:
            return name


def _rest(random, people, sex, birth_year):
    age = "old" if birth_year < 1978 else "young"
    if people == "D" and (birth_year < 1995 or random.random() < 0.5):
        if sex == "male":
            return f"{random.choice(DAO_MEN_MIDDLE)} {random.choice(DAO_MEN_GIVEN)}"
        middle = "Mùi" if birth_year < 1980 and random.random() < 0.3 else "Thị"
        given = random.choice([name for name in DAO_WOMEN_GIVEN if name != middle])
        return f"{middle} {given}"
    if sex == "male":
        return f"{random.choice(MEN_MIDDLE[age])} {random.choice(MEN_GIVEN[age])}"
    return f"{random.choice(WOMEN_MIDDLE[age])} {random.choice(WOMEN_GIVEN[age])}"
