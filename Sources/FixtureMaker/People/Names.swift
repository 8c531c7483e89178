/// Names that people, hamlets and companies are made of; what they add up to is invented.
enum Names {
  static let families = words(
    "Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Đinh"
  )
  static let uplandFamilies = words(
    "Nông Hoàng Lý Ma Triệu Hà Đàm Bế Lường Lò Vàng Giàng Sùng Bàn Đặng Phùng Quàng Cà Tẩn Vi")
  static let menMiddles = words(
    "Văn Văn Văn Hữu Đức Minh Quang Xuân Đình Công Thanh Tiến Ngọc Viết")
  static let womenMiddles = words("Thị Thị Thị Thị Ngọc Thu Thanh Bích Hồng Kim Minh Diệu Mỹ")
  static let men = words(
    "An Bình Bảo Chiến Cường Dũng Đạt Đức Giang Hải Hiếu Hòa Hoàng Hùng Huy Khánh Kiên Lâm Long Mạnh"
      + " Nam Nghĩa Phong Phúc Quân Quý Sơn Tài Tâm Thành Thắng Thịnh Toàn Trung Tú Tuấn Tùng Vinh")
  static let women = words(
    "Anh Bình Châm Chi Cúc Dung Duyên Đào Giang Hà Hạnh Hằng Hiền Hoa Hòa Huệ Hương Lan Liên Linh Loan"
      + " Mai Mận Nga Ngân Nguyệt Nhung Oanh Phương Quyên Sen Tâm Thảo Thơm Thúy Trang Tuyết Xuân Yến"
  )
  static let hamlets = [
    "Đông", "Đoài", "Trung", "Thượng", "Hạ", "Nà Cà", "Bản Tý", "Khuổi Luông", "Phú Mỹ", "Tân Lập",
    "Tân Tiến", "Đồng Tâm", "Hòa Bình", "An Phú", "Vĩnh Lợi", "Cây Đa", "Bãi Sậy", "Gò Mây",
    "Rừng Trầm",
    "Suối Đá", "Mỹ Thạnh", "Bình Minh", "Lộc Thọ", "Xuân Hòa", "Kim Sơn", "Long Thành", "Đồi Chè",
    "Ao Sen",
  ]
  static let hopes = [
    "Thành Công", "Tân Tiến", "Hòa Phát", "Đại Đoàn", "Quyết Thắng", "Minh Khai", "Phú Quý",
    "An Khang",
    "Bình An", "Hưng Thịnh", "Đồng Lợi", "Tân Hưng", "Nhất Tâm", "Toàn Thắng", "Trường Xuân",
    "Vạn Phúc",
    "Xanh Tươi", "Hương Quê", "Đất Lành", "Sao Mai", "Ánh Dương", "Hồng Phong", "Thiên Phú",
    "Việt Tâm",
  ]
  static let companies = [
    "Công ty TNHH Nông sản", "Công ty cổ phần Thực phẩm", "Công ty TNHH Thương mại",
    "Doanh nghiệp tư nhân",
    "Công ty cổ phần Chế biến",
  ]
  /// Old provinces where most people of the countryside are not Kinh.
  static let uplands: Set<String> = [
    "02", "04", "06", "08", "10", "11", "12", "14", "15", "17", "20",
  ]
  static let uplandPeoples = words("Tày Tày Tày Nùng Nùng Dao Mông Thái Mường Kinh")

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
