"""The units of the sample district, written by hand so that each has its story."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Unit:
    """One unit; money in millions of đồng, dates in ISO form."""

    name: str
    short: str
    law: str
    registered: str
    commune: str
    village: str
    capital: int
    lines: str
    sector: str
    model: str
    members: int
    left: int = 0
    kind: str = "cooperative"
    status: str = "active"
    since: str = ""
    taxed: bool = True
    certificate: str = ""
    fund: bool = False
    households: float = 0.0
    associates: tuple = (0, 0)
    company: str = ""
    joiners: float = 0.15
    left_by: str = ""
    email: str = ""
    note: str = ""



def _group(name, law, registered, commune, village, capital, lines, members, **options):
    options = {"taxed": False, **options}
    sector = options.pop("sector", "agriculture")
    return Unit(name, "", law, registered, commune, village, capital, lines, sector, "",
                members, kind="group", **options)  # fmt: skip


NOT_CONVERTED = "Thành lập theo Luật HTX 2003, chưa chuyển đổi theo Luật HTX 2012"

COOPERATIVES = [
    # Under the Law of 2003, and never converted.
    Unit("HTX nông nghiệp Cao kỳ", "", "L2003", "2005-03-15", "Cao Kỳ", "Nà Cà", 210,
                 "0111;0161", "agriculture", "consumer", 5, 7, taxed=False,
                 certificate="012/ĐKKD-HTX", joiners=0.0, left_by="2020-12-31",
                 note=f"{NOT_CONVERTED}; sổ cũ thiếu CMND, nhiều xã viên đã nghỉ"),
    Unit("Hợp tác xã Dịch vụ điện nông thôn Hoà Mục", "HTX điện Hoà Mục", "L2003",
                 "2006-09-21", "Hòa Mục", "Bản Giác", 350, "3512", "industry", "consumer", 9, 1,
                 taxed=False, certificate="015/ĐKKD-HTX", status="ended", since="2016-05-20",
                 note="Đã giải thể tự nguyện sau khi bàn giao lưới điện cho ngành điện năm 2015"),
    Unit("HTX DVNN YÊN CƯ", "", "L2003", "2007-11-06", "Yên Cư", "Thái Lạo", 260,
                 "0161;0162;4620", "agriculture", "consumer", 9, 3, certificate="019/ĐKKD-HTX",
                 status="not_at_address", since="2018-08-14", joiners=0.1,
                 note=f"{NOT_CONVERTED}; Chi cục Thuế báo không hoạt động tại trụ sở"),
    Unit("Hợp tác xã VLXD Khe Thỉ", "HTX Khe Thỉ", "L2003", "2008-05-27", "Nông Hạ",
                 "Khe Thỉ", 900, "0810;4663", "industry", "job", 6, 4,
                 certificate="023/ĐKKD-HTX", joiners=0.0, left_by="2022-12-31", note=NOT_CONVERTED),
    Unit("HTX Lâm nghiệp Đèo Vai", "", "L2003", "2009-12-08", "Quảng Chu", "Đèo Vai", 300,
                 "0210;0220", "agriculture", "production", 4, 5, taxed=False,
                 certificate="027/ĐKKD-HTX", joiners=0.0, left_by="2019-12-31",
                 note=f"{NOT_CONVERTED}; không họp đại hội từ năm 2017"),
    Unit("Hợp tác xã chế biến chè khuân Bang", "", "L2003", "2011-04-19", "Như Cố",
                 "Khuân Bang", 450, "0127;1076", "agriculture", "production", 8, 2,
                 certificate="031/ĐKKD-HTX", note=NOT_CONVERTED),
    # Founded under the Law of 2003, registered again under the Law of 2012.
    Unit("Hợp tác xã Dịch vụ Nông nghiệp Thanh Vận", "HTX DVNN Thanh Vận", "L2012",
                 "2006-06-13", "Thanh Vận", "Quan Làng", 920, "0161;0162;0163;4653", "agriculture",
                 "consumer", 226, 18, certificate="014/ĐKKD-HTX", households=0.8,
                 email="htxthanhvan@htx.example",
                 note="Thành lập theo Luật HTX 2003; đăng ký lại theo Luật HTX 2012 ngày "
                 "10/06/2015"),
    Unit("Hợp tác xã Vận tải Sông Chu", "HTX Sông Chu", "L2012", "2010-08-17", "Đồng Tâm",
                 "tổ 3", 3600, "4932;4933", "trade", "job", 18, 3, certificate="029/ĐKKD-HTX",
                 email="vantaisongchu@htx.example",
                 note="Thành lập theo Luật HTX 2003; đăng ký lại theo Luật HTX 2012 ngày "
                 "25/11/2014"),
    # Under the Law of 2012.
    Unit("Hợp tác xã Nông nghiệp Thanh Mai", "HTX NN Thanh Mai", "L2012", "2014-04-22",
                 "Thanh Mai", "Bản Tý", 1120, "0111;0118;0161;4632", "agriculture", "mixed", 138,
                 11, certificate="130507000041", households=0.45, email="nnthanhmai@htx.example"),
    Unit("Hợp tác xã Miến dong Khuổi Nhàng", "HTX Khuổi Nhàng", "L2012", "2015-10-06",
                 "Hòa Mục", "Khuổi Nhàng", 1500, "0113;1062;1074", "agriculture", "production",
                 16, 2, certificate="130507000044", email="miendong@htx.example",
                 note="Sản phẩm OCOP: miến dong"),
    Unit("Hợp tác xã Nước sạch và Dịch vụ nông thôn Thanh Thịnh", "HTX Nước sạch",
                 "L2012", "2016-03-29", "Thanh Thịnh", "Nà Ó", 480, "3600;0161", "industry",
                 "consumer", 94, 6, certificate="130507000046", households=0.95),
    Unit("Quỹ tín dụng nhân dân Phúc Lộc", "QTD Phúc Lộc", "L2012", "2016-07-14",
                 "Đồng Tâm", "tổ 1", 3200, "6419", "finance", "consumer", 430, 21,
                 certificate="130500000007", fund=True, joiners=0.55, households=0.02,
                 email="quyphucloc@htx.example",
                 note="Giấy phép của Ngân hàng Nhà nước; đăng ký tại Sở Kế hoạch và Đầu tư"),
    Unit("Hợp tác xã Chè an toàn Nà Luống", "HTX Nà Luống", "L2012", "2016-11-10",
                 "Như Cố", "Nà Luống", 1250, "0127;1076;4632", "agriculture", "production", 22, 2,
                 certificate="130507000049", email="chenaluong@htx.example",
                 note="Sản phẩm OCOP: chè xanh"),
    Unit("Hợp tác xã Gừng Phja Rả", "HTX Phja Rả", "L2012", "2017-05-16", "Tân Sơn",
                 "Phja Rả", 700, "0119;0163;1079", "agriculture", "production", 15, 1),
    Unit("Hợp tác xã Xây dựng và Thương mại Thành Đạt", "HTX Thành Đạt", "L2012",
                 "2017-09-12", "Đồng Tâm", "tổ 6", 4800, "4101;4212;4312;4663", "industry", "job",
                 9, 2, status="revoked_tax", since="2023-10-05",
                 note="Bị thu hồi giấy chứng nhận do cưỡng chế nợ thuế"),
    Unit("Hợp tác xã Mơ vàng Công Tum", "HTX Công Tum", "L2012", "2018-02-27", "Cao Kỳ",
                 "Công Tum", 1000, "0121;1030;1101", "agriculture", "production", 19, 1,
                 email="movang@htx.example", note="Sản phẩm OCOP: mơ muối, rượu mơ"),
    Unit("Hợp tác xã Lâm nghiệp bền vững Bản Đén", "HTX Bản Đén", "L2012", "2018-10-09",
                 "Quảng Chu", "Bản Đén", 2400, "0210;0220;0240;1610", "agriculture", "mixed", 48,
                 3, households=0.3, company="Công ty TNHH Chế biến gỗ Hưng Lâm Phát"),
    Unit("Hợp tác xã Chăn nuôi lợn đen Phiêng Luông", "HTX Phiêng Luông", "L2012",
                 "2019-03-19", "Thanh Mai", "Phiêng Luông", 850, "0145;0146;1010", "agriculture",
                 "production", 12, 1),
    Unit("Hợp tác xã Dược liệu Khau Tổng", "HTX Khau Tổng", "L2012", "2019-07-30",
                 "Mai Lạp", "Khau Tổng", 600, "0128;0119;2100", "agriculture", "production", 8,
                 status="suspended", since="2026-04-01",
                 note="Tạm ngừng kinh doanh từ 01/04/2026 đến 31/03/2027"),
    Unit("Hợp tác xã Dịch vụ môi trường Đồi Thông", "HTX Đồi Thông", "L2012",
                 "2019-12-17", "Đồng Tâm", "tổ 4", 1800, "3811;3821;8129", "industry", "job", 10),
    Unit("Hợp tác xã Rau hữu cơ Nà Mẩy", "HTX Nà Mẩy", "L2012", "2020-05-12", "Nông Hạ",
                 "Nà Mẩy", 960, "0118;0163;4632", "agriculture", "production", 24, 2,
                 email="raunamay@htx.example"),
    Unit("Hợp tác xã Nuôi ong Khuôn Tắng", "HTX Khuôn Tắng", "L2012", "2020-11-24",
                 "Bình Văn", "Khuôn Tắng", 350, "0149;1079", "agriculture", "production", 7),
    Unit("Hợp tác xã Du lịch cộng đồng Bản Tèng", "HTX Bản Tèng", "L2012", "2021-04-27",
                 "Đồng Tâm", "Bản Tèng", 1600, "5510;5610;7912", "trade", "mixed", 7, 1,
                 status="winding_up", since="2026-09-10",
                 note="Đại hội thành viên quyết nghị giải thể tự nguyện"),
    Unit("Hợp tác xã Bí xanh thơm Thôm Chầu", "HTX Thôm Chầu", "L2012", "2021-10-19",
                 "Yên Hân", "Thôm Chầu", 560, "0118;4632", "agriculture", "production", 28, 2,
                 households=0.2),
    Unit("Hợp tác xã Chăn nuôi dê núi Nà Khu", "HTX Nà Khu", "L2012", "2022-03-08",
                 "Tân Sơn", "Nà Khu", 420, "0144", "agriculture", "production", 4, 4, joiners=0.0,
                 left_by="2025-05-31",
                 note="Còn 4 thành viên; vốn điều lệ chia lại theo Luật HTX 2023"),
    Unit("Hợp tác xã Nông lâm nghiệp Khau Ràng", "HTX Khau Ràng", "L2012", "2022-09-20",
                 "Mai Lạp", "Khau Ràng", 500, "0121;0210", "agriculture", "production", 9, 1,
                 status="ended", since="2025-03-18", note="Đã giải thể tự nguyện"),
    Unit("Hợp tác xã Vật liệu và Vận tải Đại Phú", "HTX Đại Phú", "L2012", "2023-06-06",
                 "Thanh Thịnh", "Bản Áng", 5000, "0810;4933;4663", "industry", "job", 8, 1,
                 status="not_at_address", since="2025-11-12",
                 note="Cơ quan thuế thông báo không hoạt động tại địa chỉ đã đăng ký"),
    # Under the Law of 2023.
    Unit("Hợp tác xã Nông nghiệp công nghệ cao Nà Roòng", "HTX Nà Roòng", "L2023",
                 "2024-09-12", "Như Cố", "Nà Roòng", 2000, "0118;0121;0161", "agriculture",
                 "production", 6, associates=(1, 0), joiners=0.0,
                 company="Công ty cổ phần Nông sản Việt Bắc Xanh"),
    Unit("Hợp tác xã Trà hoa vàng Khe Lắc", "HTX Khe Lắc", "L2023", "2024-11-28",
                 "Thanh Thịnh", "Khe Lắc", 800, "0127;0128;1076", "agriculture", "production", 5,
                 associates=(0, 4), joiners=0.0, email="trahoavang@htx.example"),
    Unit("Hợp tác xã Khởi nghiệp xanh Bản Đồn", "HTX Bản Đồn", "L2023", "2025-02-20",
                 "Hòa Mục", "Bản Đồn", 650, "0119;1079;4791", "agriculture", "mixed", 6,
                 associates=(2, 3), joiners=0.0),
    Unit("Hợp tác xã Cây giống Cốc Po", "HTX Cốc Po", "L2023", "2025-05-15",
                 "Thanh Thịnh", "Cốc Po", 480, "0210;0240", "agriculture", "production", 5,
                 joiners=0.0),
    Unit("Hợp tác xã Gạo nếp nương Bản Phố", "HTX Bản Phố", "L2023", "2025-10-08",
                 "Cao Kỳ", "Bản Phố", 720, "0111;1061;4631", "agriculture", "production", 14,
                 associates=(0, 5)),
    Unit("Hợp tác xã Nông sản sạch Phiêng Khảo", "HTX Phiêng Khảo", "L2023",
                 "2026-03-19", "Thanh Vận", "Phiêng Khảo", 300, "0118;0119;1079", "agriculture",
                 "production", 6, associates=(1, 0), joiners=0.0),
]  # fmt: skip

UNION = Unit("Liên hiệp hợp tác xã Nông sản Núi Xanh", "LHHTX Núi Xanh", "L2012", "2022-08-16",
             "Đồng Tâm", "tổ 1", 1200, "4620;4632;1079", "trade", "mixed", 4, kind="union",
             email="nuixanh@htx.example",
             note="Đăng ký tại Phòng Đăng ký kinh doanh, Sở Kế hoạch và Đầu tư")  # fmt: skip

# (short name of the member cooperative, its capital in the union, millions of đồng)
UNION_MEMBERS = [("HTX NN Thanh Mai", 360), ("HTX Khuổi Nhàng", 300), ("HTX Nà Luống", 300),
                 ("HTX Công Tum", 240)]  # fmt: skip

GROUPS = [
    # Decree 151/2007: the contract is authenticated by the commune.
    _group("Tổ hợp tác trồng chè Bản Nưa", "ND151", "2009-03-10", "Như Cố", "Bản Nưa", 45,
           "0127", 14, left=2, note="HĐHT chứng thực số 02/2009 tại UBND xã"),
    _group("Tổ hợp tác dùng nước Nà Điếng", "ND151", "2010-05-18", "Mai Lạp", "Nà Điếng", 30,
           "0161", 26, left=1, note="HĐHT chứng thực số 01/2010 tại UBND xã"),
    _group("Tổ HT trồng rừng Làng Chẽ", "ND151", "2012-02-21", "Quảng Chu", "Làng Chẽ", 120,
           "0210", 9, left=1, note="HĐHT chứng thực số 03/2012 tại UBND xã"),
    _group("Tổ hợp tác trâu vỗ béo Bản Cháo", "ND151", "2013-08-13", "Yên Cư", "Bản Cháo", 180,
           "0141", 7, note="HĐHT chứng thực số 05/2013 tại UBND xã"),
    _group("Tổ hợp tác khai thác cát sỏi Nà Quang", "ND151", "2014-06-10", "Nông Hạ", "Nà Quang",
           150, "0810", 5, sector="industry", status="closed", since="2018-12-20",
           note="HĐHT chứng thực số 04/2014; hết thời hạn hợp đồng, đã chấm dứt"),
    _group("Tổ hợp tác trồng khoai tây Nà Vàu", "ND151", "2016-10-25", "Thanh Mai", "Nà Vàu", 60,
           "0113", 12, left=1, note="HĐHT chứng thực số 07/2016 tại UBND xã"),
    _group("Tổ hợp tác làm miến dong Mỏ Khang", "ND151", "2018-04-17", "Hòa Mục", "Mỏ Khang", 90,
           "1074", 6, sector="industry", note="HĐHT chứng thực số 02/2018 tại UBND xã"),
    # Decree 77/2019: the group notifies the commune.
    _group("Tổ hợp tác trồng nghệ Pá Lải", "ND77", "2020-03-24", "Thanh Vận", "Pá Lải", 80,
           "0119", 11, left=1, note="Thông báo thành lập mẫu I.01 gửi UBND xã"),
    _group("Tổ hợp tác gà đồi Đon Cọt", "ND77", "2020-09-15", "Bình Văn", "Đon Cọt", 100, "0146",
           8, note="Thông báo thành lập mẫu I.01 gửi UBND xã"),
    _group("Tổ hợp tác dịch vụ máy nông nghiệp Chợ Tinh", "ND77", "2021-05-11", "Yên Hân",
           "Chợ Tinh", 240, "0161", 4, note="Thông báo thành lập mẫu I.01 gửi UBND xã"),
    _group("Tổ hợp tác dưa lưới Cửa Khe", "ND77", "2022-02-22", "Quảng Chu", "Cửa Khe", 160,
           "0118", 3, status="closed", since="2024-05-06",
           note="Chấm dứt theo thỏa thuận của 100% thành viên, mẫu I.03"),
    _group("Tổ hợp tác may gia công Tổ 4", "ND77", "2022-07-19", "Đồng Tâm", "tổ 4", 110, "1410",
           9, left=2, sector="industry", taxed=True, note="Thông báo thành lập mẫu I.01"),
    _group("Tổ hợp tác nuôi cá ao Khuổi Hóp", "ND77", "2023-04-18", "Như Cố", "Khuổi Hóp", 70,
           "0322", 2, note="Hai hộ liền kề; thông báo thành lập mẫu I.01 gửi UBND xã"),
    # The Law of 2023: the group registers, and its code is its tax code.
    _group("Tổ hợp tác trồng hồi Phiêng Lầu", "L2023_THT", "2024-08-27", "Yên Cư", "Phiêng Lầu",
           150, "0128", 10, taxed=True),
    _group("Tổ hợp tác thổ cẩm Làng Dao", "L2023_THT", "2025-01-14", "Đồng Tâm", "Làng Dao", 60,
           "1392", 13, taxed=True, sector="industry"),
    _group("Tổ hợp tác mật ong Nà Đon", "L2023_THT", "2025-04-22", "Yên Hân", "Nà Đon", 50,
           "0149", 5, taxed=True, status="closing", since="2026-10-20",
           note="Đang làm thủ tục chấm dứt hoạt động"),
    _group("Tổ hợp tác rau trái vụ Nà Kham", "L2023_THT", "2025-12-09", "Thanh Vận", "Nà Kham",
           90, "0118", 7, taxed=True),
]  # fmt: skip
