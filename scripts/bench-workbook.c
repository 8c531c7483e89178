/* The least that libxlsxwriter's users write: a CSV file of members as a workbook, a row in memory.
 *
 *   cc -O2 -o bench-workbook scripts/bench-workbook.c -lxlsxwriter
 *   bench-workbook MEMBERS.csv MEMBERS.xlsx FOLDER-FOR-TEMPORARY-FILES
 *
 * Columns whose names end with _on, and date_of_birth, hold days, capital holds đồng, the rest text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum kind { TEXT, DAY, MONEY };

static char cell[1 << 20];

/* Reads one cell; answers what ended it: a comma, a line break, or EOF. */
static int read_cell(FILE *file) {
  size_t length = 0;
  int quoted = 0, next;
  while ((next = getc_unlocked(file)) != EOF) {
    if (next == '"') {
      if (quoted && (next = getc_unlocked(file)) == '"') cell[length++] = '"';
      else if (quoted) { quoted = 0; ungetc(next, file); }
      else quoted = 1;
      continue;
    }
    if (!quoted && (next == ',' || next == '\n')) break;
    if (length + 1 < sizeof cell) cell[length++] = (char)next;
  }
  cell[length] = 0;
  return next;
}

static enum kind kind_of(const char *name) {
  size_t length = strlen(name);
  if (strcmp(name, "capital") == 0) return MONEY;
  if (strcmp(name, "date_of_birth") == 0) return DAY;
  return length > 3 && strcmp(name + length - 3, "_on") == 0 ? DAY : TEXT;
}

int main(int count, char **words) {
  if (count != 4) return 64;
  FILE *file = fopen(words[1], "r");
  if (!file) return 66;
  setvbuf(file, NULL, _IOFBF, 1 << 18);
  lxw_workbook_options options = {LXW_TRUE, words[3], LXW_FALSE};
  lxw_workbook *book = workbook_new_opt(words[2], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, NULL);
  lxw_format *text = workbook_add_format(book), *day = workbook_add_format(book),
             *money = workbook_add_format(book);
  format_set_text_wrap(text);
  format_set_num_format(day, "dd/mm/yyyy");
  format_set_num_format(money, "0");
  enum kind kinds[64] = {TEXT};
  lxw_row_t row = 0;
  lxw_col_t column = 0;
  for (;;) {
    int end = read_cell(file);
    if (end == EOF && column == 0 && !cell[0]) break;
    if (row == 0) kinds[column] = kind_of(cell);
    lxw_datetime date = {0};
    if (row > 0 && kinds[column] == MONEY && cell[0])
      worksheet_write_number(sheet, row, column, atof(cell), money);
    else if (row > 0 && kinds[column] == DAY
             && sscanf(cell, "%d-%d-%d", &date.year, &date.month, &date.day) == 3)
      worksheet_write_datetime(sheet, row, column, &date, day);
    else
      worksheet_write_string(sheet, row, column, cell, text);
    column++;
    if (end == ',') continue;
    column = 0;
    row++;
    if (end == EOF) break;
  }
  fclose(file);
  return workbook_close(book);
}
