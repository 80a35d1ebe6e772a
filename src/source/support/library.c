// What teaching programs call of the C library, and compilers of their own: compiled by `scripts/support-library` to
// `library.s`, which the assembler links in member by member (`support.rs`). Each member is a translation unit of its own.
typedef unsigned long size_t;
typedef long ssize_t;
typedef struct { int fd, next; } FILE;
extern FILE __asmscope_files[3];
long __asmscope_write(int fd, const char *from, size_t n);
int __asmscope_format(void (*put)(void *, const char *, size_t), void *to, const char *format, __builtin_va_list arguments);
struct __asmscope_text { char *to; size_t room, n; };
void __asmscope_put_text(void *text, const char *from, size_t n);
void __asmscope_put_file(void *file, const char *from, size_t n);
int fgetc(FILE *file);
size_t strlen(const char *);
void *malloc(size_t);
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
long strtol(const char *, char **, int);
__attribute__((noreturn)) void abort(void);

/// __asmscope_files
FILE __asmscope_files[3] = {{0, -1}, {1, -1}, {2, -1}};
FILE *stdin = &__asmscope_files[0], *stdout = &__asmscope_files[1], *stderr = &__asmscope_files[2];

/// __asmscope_write
long __asmscope_write(int fd, const char *from, size_t n) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(1), "D"(fd), "S"(from), "d"(n) : "rcx", "r11", "memory");
    return result;
}

/// __asmscope_put_text
void __asmscope_put_text(void *to, const char *from, size_t n) {
    struct __asmscope_text *text = to;
    for (; n > 0; n--, text->n++)
        if (text->n + 1 < text->room) text->to[text->n] = *from++;
}

/// __asmscope_put_file
void __asmscope_put_file(void *file, const char *from, size_t n) {
    if (n > 0) __asmscope_write(((FILE *)file)->fd, from, n);
}

/// __asmscope_format
#define pad __asmscope_pad
#define field __asmscope_field
#define digits __asmscope_digits
#define fixed __asmscope_fixed
#define scientific __asmscope_scientific
#define trimmed __asmscope_trimmed
struct spec { int width, precision; char left, zero, plus, blank, other, upper; };
static int pad(void (*put)(void *, const char *, size_t), void *to, char with, int n) {
    int done = 0;
    for (; n > 0; n--, done++) put(to, &with, 1);
    return done;
}
static int field(void (*put)(void *, const char *, size_t), void *to, const struct spec *spec, const char *sign,
                 int n_sign, const char *text, int n, int zeros) {
    int gap = spec->width - n_sign - n - zeros, done = 0;
    if (!spec->left && !spec->zero) done += pad(put, to, ' ', gap);
    if (n_sign) put(to, sign, n_sign);
    if (!spec->left && spec->zero) done += pad(put, to, '0', gap);
    done += pad(put, to, '0', zeros);
    if (n) put(to, text, n);
    if (spec->left) done += pad(put, to, ' ', gap);
    return done + n_sign + n;
}
static int digits(char *end, unsigned long value, unsigned base, int upper) {
    int n = 0;
    for (; value; value /= base) {
        unsigned digit = value % base;
        *--end = digit < 10 ? '0' + digit : (upper ? 'A' : 'a') + digit - 10;
        n++;
    }
    return n;
}
// A number's decimal digits behind the point, from the 64 bits that stand there: exact for what fits 63 bits before it.
static int fixed(char *to, double value, int precision) {
    unsigned long whole = (unsigned long)value;
    double rest = value - (double)whole;
    char fraction[24];
    int i, n = 0;
    if (precision > 20) precision = 20;
    for (i = 0; i < precision; i++) {
        rest *= 10;
        int digit = (int)rest;
        fraction[i] = '0' + digit;
        rest -= digit;
    }
    int last = precision ? fraction[precision - 1] - '0' : (int)(whole & 1);
    if (rest > 0.5 || (rest == 0.5 && (last & 1))) {
        for (i = precision - 1; i >= 0; i--) {
            if (fraction[i] != '9') { fraction[i]++; break; }
            fraction[i] = '0';
        }
        if (i < 0) whole++;
    }
    char number[24];
    n = digits(number + 24, whole, 10, 0);
    if (n == 0) { number[23] = '0'; n = 1; }
    for (i = 0; i < n; i++) to[i] = number[24 - n + i];
    if (precision) to[n++] = '.';
    for (i = 0; i < precision; i++) to[n++] = fraction[i];
    return n;
}
static int scientific(char *to, double value, int precision, int upper) {
    int exponent = 0, n;
    if (value != 0) {
        for (; value >= 10; exponent++) value /= 10;
        for (; value < 1; exponent--) value *= 10;
    }
    n = fixed(to, value, precision);
    if (n > 1 && to[0] == '1' && to[1] == '0' && (precision == 0 || to[2] == '.')) {
        exponent++;
        n = fixed(to, value / 10, precision);
    }
    to[n++] = upper ? 'E' : 'e';
    to[n++] = exponent < 0 ? '-' : '+';
    if (exponent < 0) exponent = -exponent;
    if (exponent >= 100) to[n++] = '0' + exponent / 100;
    to[n++] = '0' + exponent / 10 % 10;
    to[n++] = '0' + exponent % 10;
    return n;
}
static int trimmed(const char *text, int n) {
    int end = n, i, point = 0, mantissa = n;
    for (i = 0; i < n; i++) {
        if (text[i] == '.') point = 1;
        if (text[i] == 'e' || text[i] == 'E') { mantissa = i; break; }
    }
    end = mantissa;
    if (point) {
        while (text[end - 1] == '0') end--;
        if (text[end - 1] == '.') end--;
    }
    return end;
}
int __asmscope_format(void (*put)(void *, const char *, size_t), void *to, const char *format,
                      __builtin_va_list arguments) {
    int n = 0;
    while (*format) {
        const char *start = format;
        while (*format && *format != '%') format++;
        if (format > start) { put(to, start, format - start); n += format - start; continue; }
        struct spec spec = {0, -1, 0, 0, 0, 0, 0, 0};
        for (format++;; format++) {
            if (*format == '-') spec.left = 1;
            else if (*format == '0') spec.zero = 1;
            else if (*format == '+') spec.plus = 1;
            else if (*format == ' ') spec.blank = 1;
            else if (*format == '#') spec.other = 1;
            else break;
        }
        if (*format == '*') {
            spec.width = __builtin_va_arg(arguments, int);
            if (spec.width < 0) { spec.left = 1; spec.width = -spec.width; }
            format++;
        } else
            for (; *format >= '0' && *format <= '9'; format++) spec.width = spec.width * 10 + *format - '0';
        if (*format == '.') {
            spec.precision = 0;
            if (*++format == '*') { spec.precision = __builtin_va_arg(arguments, int); format++; }
            else for (; *format >= '0' && *format <= '9'; format++) spec.precision = spec.precision * 10 + *format - '0';
        }
        int bytes = 4;
        for (;; format++) {
            if (*format == 'l' || *format == 'j' || *format == 'z' || *format == 't') bytes = 8;
            else if (*format == 'h') bytes = bytes == 2 ? 1 : 2;
            else break;
        }
        char text[64], letter = *format;
        const char *sign = "";
        int n_sign = 0, length = 0;
        if (letter) format++;
        spec.upper = letter == 'X' || letter == 'E' || letter == 'G';
        switch (letter) {
        case 'd': case 'i': case 'u': case 'x': case 'X': case 'o': case 'p': {
            unsigned long value = bytes == 8 || letter == 'p' ? __builtin_va_arg(arguments, unsigned long)
                                                              : __builtin_va_arg(arguments, unsigned int);
            if (letter == 'd' || letter == 'i') {
                long number = bytes == 8 ? (long)value : bytes == 4 ? (int)value : bytes == 2 ? (short)value : (signed char)value;
                value = number < 0 ? -(unsigned long)number : (unsigned long)number;
                sign = number < 0 ? "-" : spec.plus ? "+" : " ";
                n_sign = number < 0 || spec.plus || spec.blank;
            } else {
                if (bytes == 2) value = (unsigned short)value;
                if (bytes == 1) value = (unsigned char)value;
                if (letter == 'p' && value == 0) { n += field(put, to, &spec, "", 0, "(nil)", 5, 0); break; }
                if (letter == 'p' || (spec.other && value && (letter == 'x' || letter == 'X'))) {
                    sign = letter == 'X' ? "0X" : "0x";
                    n_sign = 2;
                }
            }
            unsigned base = letter == 'o' ? 8 : letter == 'x' || letter == 'X' || letter == 'p' ? 16 : 10;
            length = digits(text + 64, value, base, spec.upper);
            int least = spec.precision < 0 ? 1 : spec.precision;
            if (spec.precision >= 0) spec.zero = 0;
            if (letter == 'o' && spec.other && least <= length) least = length + 1;
            n += field(put, to, &spec, sign, n_sign, text + 64 - length, length, least > length ? least - length : 0);
            break;
        }
        case 'c':
            text[0] = (char)__builtin_va_arg(arguments, int);
            spec.zero = 0;
            n += field(put, to, &spec, "", 0, text, 1, 0);
            break;
        case 's': {
            const char *given = __builtin_va_arg(arguments, const char *);
            if (!given) given = "(null)";
            while ((spec.precision < 0 || length < spec.precision) && given[length]) length++;
            spec.zero = 0;
            n += field(put, to, &spec, "", 0, given, length, 0);
            break;
        }
        case 'f': case 'F': case 'e': case 'E': case 'g': case 'G': {
            double value = __builtin_va_arg(arguments, double);
            unsigned long bits;
            __builtin_memcpy(&bits, &value, 8);
            if (bits >> 63) { sign = "-"; n_sign = 1; bits &= ~0UL >> 1; __builtin_memcpy(&value, &bits, 8); }
            else if (spec.plus || spec.blank) { sign = spec.plus ? "+" : " "; n_sign = 1; }
            if (spec.precision < 0) spec.precision = 6;
            if (bits >= 0x7ffUL << 52) {
                spec.zero = 0;
                n += field(put, to, &spec, sign, n_sign, bits > 0x7ffUL << 52 ? "nan" : "inf", 3, 0);
                break;
            }
            if (letter == 'g' || letter == 'G') {
                int precision = spec.precision ? spec.precision : 1, exponent = 0, i;
                if (precision > 17) precision = 17;
                length = scientific(text, value, precision - 1, spec.upper);
                for (i = length - 1; text[i] != 'e' && text[i] != 'E'; i--) {}
                int at = i + 2;
                for (; at < length; at++) exponent = exponent * 10 + text[at] - '0';
                if (text[i + 1] == '-') exponent = -exponent;
                if (exponent >= -4 && exponent < precision) {
                    length = fixed(text, value, precision - 1 - exponent);
                    if (!spec.other) length = trimmed(text, length);
                } else if (!spec.other) {
                    int keep = trimmed(text, length), from = i;
                    for (i = from; i < length; i++) text[keep + i - from] = text[i];
                    length = keep + length - from;
                }
            } else if (letter == 'e' || letter == 'E' || value >= 18446744073709551615.0)
                length = scientific(text, value, spec.precision, spec.upper);
            else length = fixed(text, value, spec.precision);
            n += field(put, to, &spec, sign, n_sign, text, length, 0);
            break;
        }
        case '%': put(to, "%", 1); n++; break;
        default: put(to, start, format - start); n += format - start;
        }
    }
    return n;
}

/// vfprintf
int vfprintf(FILE *file, const char *format, __builtin_va_list arguments) {
    return __asmscope_format(__asmscope_put_file, file, format, arguments);
}
/// vprintf
int vprintf(const char *format, __builtin_va_list arguments) {
    return __asmscope_format(__asmscope_put_file, &__asmscope_files[1], format, arguments);
}
/// printf
int printf(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, &__asmscope_files[1], format, arguments);
}
/// __printf_chk
int __printf_chk(int flag, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, &__asmscope_files[1], format, arguments);
}
/// fprintf
int fprintf(FILE *file, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, file, format, arguments);
}
/// __fprintf_chk
int __fprintf_chk(FILE *file, int flag, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_format(__asmscope_put_file, file, format, arguments);
}
/// vsnprintf
int vsnprintf(char *to, size_t room, const char *format, __builtin_va_list arguments) {
    struct __asmscope_text text = {to, room, 0};
    int n = __asmscope_format(__asmscope_put_text, &text, format, arguments);
    if (room) to[text.n < room ? text.n : room - 1] = 0;
    return n;
}
/// snprintf
int vsnprintf(char *to, size_t room, const char *format, __builtin_va_list arguments);
int snprintf(char *to, size_t room, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return vsnprintf(to, room, format, arguments);
}
/// sprintf
int vsnprintf(char *to, size_t room, const char *format, __builtin_va_list arguments);
int sprintf(char *to, const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return vsnprintf(to, ~0UL >> 1, format, arguments);
}
/// fputc
int fputc(int byte, FILE *file) {
    char c = (char)byte;
    __asmscope_write(file->fd, &c, 1);
    return (unsigned char)c;
}
/// putc
int fputc(int byte, FILE *file);
int putc(int byte, FILE *file) { return fputc(byte, file); }
/// fputs
int fputs(const char *text, FILE *file) {
    __asmscope_put_file(file, text, strlen(text));
    return 1;
}
/// fwrite
size_t fwrite(const void *from, size_t size, size_t n, FILE *file) {
    __asmscope_put_file(file, from, size * n);
    return n;
}
/// perror
void perror(const char *text) {
    __asmscope_put_file(&__asmscope_files[2], text, strlen(text));
    __asmscope_write(2, ": error\n", 8);
}
/// fflush
int fflush(FILE *file) { return 0; }
/// setbuf
void setbuf(FILE *file, char *buffer) {}
/// setvbuf
int setvbuf(FILE *file, char *buffer, int mode, size_t size) { return 0; }
/// fgetc
int fgetc(FILE *file) {
    unsigned char c;
    if (file->next >= 0) { int next = file->next; file->next = -1; return next; }
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(0), "D"(file->fd), "S"(&c), "d"(1) : "rcx", "r11", "memory");
    return result == 1 ? c : -1;
}
/// getc
int getc(FILE *file) { return fgetc(file); }
/// getchar
int getchar(void) { return fgetc(&__asmscope_files[0]); }
/// ungetc
int ungetc(int byte, FILE *file) { return file->next = byte; }
/// fgets
char *fgets(char *to, int room, FILE *file) {
    int n = 0, byte = 0;
    while (n + 1 < room && byte != '\n' && (byte = fgetc(file)) >= 0) to[n++] = (char)byte;
    if (n == 0) return 0;
    to[n] = 0;
    return to;
}
/// __asmscope_scan
#define is_blank __asmscope_is_blank
static int is_blank(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments) {
    int n = 0, c;
    for (; *format; format++) {
        if (is_blank(*format)) {
            while (is_blank(c = fgetc(file))) {}
            file->next = c;
            continue;
        }
        if (*format != '%') {
            if ((c = fgetc(file)) != *format) { file->next = c; return n; }
            continue;
        }
        int width = 0, bytes = 4, skip = 0;
        if (*++format == '*') { skip = 1; format++; }
        for (; *format >= '0' && *format <= '9'; format++) width = width * 10 + *format - '0';
        for (;; format++) {
            if (*format == 'l' || *format == 'z') bytes = 8;
            else if (*format == 'h') bytes = bytes == 2 ? 1 : 2;
            else break;
        }
        if (*format != 'c') {
            while (is_blank(c = fgetc(file))) {}
            file->next = c;
        }
        if (width == 0) width = *format == 'c' ? 1 : 1 << 30;
        c = fgetc(file);
        if (c < 0) return n ? n : -1;
        if (*format == 'c' || *format == 's') {
            char *to = skip ? 0 : __builtin_va_arg(arguments, char *);
            for (; width > 0 && c >= 0 && (*format == 'c' || !is_blank(c)); width--) {
                if (to) *to++ = (char)c;
                c = width > 1 ? fgetc(file) : -2;
            }
            if (c >= 0) file->next = c;
            if (to && *format == 's') *to = 0;
            n += !skip;
            continue;
        }
        int negative = 0, any = 0, base = *format == 'x' ? 16 : *format == 'o' ? 8 : 10;
        if (c == '-' || c == '+') { negative = c == '-'; c = fgetc(file); width--; }
        unsigned long value = 0;
        double number = 0, scale = 1;
        int behind = 0;
        for (; width > 0; width--) {
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
            if (*format == 'f' || *format == 'g' || *format == 'e') {
                if (c == '.' && !behind) { behind = 1; c = fgetc(file); continue; }
                if (digit > 9) break;
                number = number * 10 + digit;
                if (behind) scale *= 10;
            } else if (digit >= base) break;
            value = value * base + digit;
            any = 1;
            c = width > 1 ? fgetc(file) : -2;
        }
        if (c >= 0) file->next = c;
        if (!any) return n;
        if (skip) continue;
        void *to = __builtin_va_arg(arguments, void *);
        if (*format == 'f' || *format == 'g' || *format == 'e') {
            number = (negative ? -number : number) / scale;
            if (bytes == 8) *(double *)to = number; else *(float *)to = (float)number;
        } else {
            if (negative) value = -value;
            if (bytes == 8) *(long *)to = value;
            else if (bytes == 4) *(int *)to = (int)value;
            else if (bytes == 2) *(short *)to = (short)value;
            else *(char *)to = (char)value;
        }
        n++;
    }
    return n;
}
/// scanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int scanf(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&__asmscope_files[0], format, arguments);
}
/// __isoc99_scanf
int __asmscope_scan(FILE *file, const char *format, __builtin_va_list arguments);
int __isoc99_scanf(const char *format, ...) {
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    return __asmscope_scan(&__asmscope_files[0], format, arguments);
}
/// strcmp
int strcmp(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return (unsigned char)*a - (unsigned char)*b;
}
/// strncmp
int strncmp(const char *a, const char *b, size_t n) {
    for (; n > 0; n--, a++, b++)
        if (!*a || *a != *b) return (unsigned char)*a - (unsigned char)*b;
    return 0;
}
/// strcpy
char *strcpy(char *to, const char *from) { return memcpy(to, from, strlen(from) + 1); }
/// strncpy
char *strncpy(char *to, const char *from, size_t n) {
    size_t i = 0;
    for (; i < n && from[i]; i++) to[i] = from[i];
    for (; i < n; i++) to[i] = 0;
    return to;
}
/// strcat
char *strcat(char *to, const char *from) { memcpy(to + strlen(to), from, strlen(from) + 1); return to; }
/// strncat
char *strncat(char *to, const char *from, size_t n) {
    char *end = to + strlen(to);
    for (; n > 0 && *from; n--) *end++ = *from++;
    *end = 0;
    return to;
}
/// strchr
char *strchr(const char *text, int c) {
    for (; *text != (char)c; text++) if (!*text) return 0;
    return (char *)text;
}
/// strrchr
char *strrchr(const char *text, int c) {
    const char *found = 0;
    do if (*text == (char)c) found = text; while (*text++);
    return (char *)found;
}
/// strstr
char *strstr(const char *text, const char *part) {
    size_t n = strlen(part);
    for (;; text++) {
        size_t i = 0;
        while (i < n && text[i] == part[i]) i++;
        if (i == n) return (char *)text;
        if (!*text) return 0;
    }
}
/// strdup
char *strdup(const char *text) {
    size_t n = strlen(text) + 1;
    char *to = malloc(n);
    return to ? memcpy(to, text, n) : 0;
}
/// strnlen
size_t strnlen(const char *text, size_t n) { size_t i = 0; while (i < n && text[i]) i++; return i; }
/// memchr
void *memchr(const void *from, int c, size_t n) {
    const unsigned char *at = from;
    for (; n > 0; n--, at++) if (*at == (unsigned char)c) return (void *)at;
    return 0;
}
/// strtol
long strtol(const char *text, char **end, int base) {
    const char *at = text, *first;
    int negative = 0, is_over = 0;
    unsigned long value = 0, most;
    while (*at == ' ' || (*at >= '\t' && *at <= '\r')) at++;
    if (*at == '-' || *at == '+') negative = *at++ == '-';
    if ((base == 0 || base == 16) && at[0] == '0' && (at[1] | 32) == 'x') { at += 2; base = 16; }
    if (base == 0) base = *at == '0' ? 8 : 10;
    most = negative ? 1UL << 63 : ~0UL >> 1;
    for (first = at;; at++) {
        int digit = *at >= '0' && *at <= '9' ? *at - '0' : (*at | 32) >= 'a' && (*at | 32) <= 'z' ? (*at | 32) - 'a' + 10 : 99;
        if (digit >= base) break;
        if (value > (most - digit) / base) is_over = 1;
        value = value * base + digit;
    }
    if (end) *end = (char *)(at == first ? text : at);
    if (is_over) value = most;
    return negative ? -value : value;
}
/// __isoc23_strtol
long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }
/// strtoul
unsigned long strtoul(const char *text, char **end, int base) { return strtol(text, end, base); }
/// atoi
int atoi(const char *text) { return (int)strtol(text, 0, 10); }
/// atol
long atol(const char *text) { return strtol(text, 0, 10); }
/// abs
int abs(int value) { return value < 0 ? -value : value; }
/// labs
long labs(long value) { return value < 0 ? -value : value; }
/// isdigit
int isdigit(int c) { return c >= '0' && c <= '9'; }
/// isalpha
int isalpha(int c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
/// isalnum
int isalnum(int c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); }
/// isspace
int isspace(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
/// isupper
int isupper(int c) { return c >= 'A' && c <= 'Z'; }
/// islower
int islower(int c) { return c >= 'a' && c <= 'z'; }
/// toupper
int toupper(int c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }
/// tolower
int tolower(int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
/// time
long time(long *to) {
    if (to) *to = 1700000000;
    return 1700000000;
}
/// clock
long clock(void) { return 0; }
/// srand
#define words __asmscope_words
#define at_front __asmscope_at_front
#define at_back __asmscope_at_back
#define is_seeded __asmscope_is_seeded
// glibc's additive feedback generator (random_r.c, TYPE_3): 31 words, taps 3 apart.
static int words[31], at_front, at_back, is_seeded;
int rand(void);
void srand(unsigned seed) {
    int i, word = seed ? seed : 1;
    words[0] = word;
    for (i = 1; i < 31; i++) {
        long next = 16807L * (word % 127773) - 2836L * (word / 127773);
        next = 16807L * (word % 127773) - 2836L * (word / 127773);
        word = next < 0 ? next + 2147483647 : next;
        words[i] = word;
    }
    at_front = 3;
    at_back = 0;
    is_seeded = 1;
    for (i = 0; i < 310; i++) rand();
}
int rand(void) {
    if (!is_seeded) srand(1);
    unsigned next = (unsigned)words[at_front] + (unsigned)words[at_back];
    words[at_front] = next;
    at_front = at_front == 30 ? 0 : at_front + 1;
    at_back = at_back == 30 ? 0 : at_back + 1;
    return next >> 1;
}
/// qsort
void qsort(void *from, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    char *base = from;
    size_t i, j, k;
    for (i = 1; i < n; i++)
        for (j = i; j > 0 && compare(base + (j - 1) * size, base + j * size) > 0; j--)
            for (k = 0; k < size; k++) {
                char byte = base[j * size + k];
                base[j * size + k] = base[(j - 1) * size + k];
                base[(j - 1) * size + k] = byte;
            }
}
/// __assert_fail
int fprintf(FILE *file, const char *format, ...);
__attribute__((noreturn)) void __assert_fail(const char *text, const char *file, unsigned line, const char *function) {
    fprintf(&__asmscope_files[2], "%s:%u: %s: Assertion `%s' failed.\n", file, line, function, text);
    abort();
}
/// __udivmodti4
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest) {
    u128 q = 0, r = 0;
    if (!(a >> 64) && !(b >> 64)) { *rest = (unsigned long)a % (unsigned long)b; return (unsigned long)a / (unsigned long)b; }
    if (b == 0) { *rest = 0; return (unsigned long)1 / (unsigned long)b; }
    for (int i = 127; i >= 0; i--) {
        r = r << 1 | (a >> i & 1);
        if (r >= b) { r -= b; q |= (u128)1 << i; }
    }
    *rest = r;
    return q;
}
/// __udivti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
u128 __udivti3(u128 a, u128 b) { u128 r; return __asmscope_udivmodti4(a, b, &r); }
/// __umodti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
u128 __umodti3(u128 a, u128 b) { u128 r; __asmscope_udivmodti4(a, b, &r); return r; }
/// __divti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
__int128 __divti3(__int128 a, __int128 b) {
    u128 r, q = __asmscope_udivmodti4(a < 0 ? -(u128)a : (u128)a, b < 0 ? -(u128)b : (u128)b, &r);
    return (a < 0) != (b < 0) ? -q : q;
}
/// __modti3
typedef unsigned __int128 u128;
u128 __asmscope_udivmodti4(u128 a, u128 b, u128 *rest);
__int128 __modti3(__int128 a, __int128 b) {
    u128 r;
    __asmscope_udivmodti4(a < 0 ? -(u128)a : (u128)a, b < 0 ? -(u128)b : (u128)b, &r);
    return a < 0 ? -r : r;
}
/// sqrt
double sqrt(double x) { __asm__("sqrtsd %0, %0" : "+x"(x)); return x; }
/// sqrtf
float sqrtf(float x) { __asm__("sqrtss %0, %0" : "+x"(x)); return x; }
/// fabs
double fabs(double x) { return __builtin_fabs(x); }
/// trunc
double trunc(double x) { return __builtin_fabs(x) < 4503599627370496.0 ? __builtin_copysign((double)(long)x, x) : x; }
/// floor
double floor(double x) {
    if (!(__builtin_fabs(x) < 4503599627370496.0)) return x;
    double t = (double)(long)x;
    return __builtin_copysign(t > x ? t - 1 : t, x);
}
/// ceil
double ceil(double x) {
    if (!(__builtin_fabs(x) < 4503599627370496.0)) return x;
    double t = (double)(long)x;
    return __builtin_copysign(t < x ? t + 1 : t, x);
}
/// round
double round(double x) {
    if (!(__builtin_fabs(x) < 4503599627370496.0)) return x;
    double t = (double)(long)x, rest = x - t;
    return __builtin_copysign(rest >= 0.5 ? t + 1 : rest <= -0.5 ? t - 1 : t, x);
}
/// floorf
float floorf(float x) {
    if (!(__builtin_fabsf(x) < 8388608.0f)) return x;
    float t = (float)(int)x;
    return __builtin_copysignf(t > x ? t - 1 : t, x);
}
/// ceilf
float ceilf(float x) {
    if (!(__builtin_fabsf(x) < 8388608.0f)) return x;
    float t = (float)(int)x;
    return __builtin_copysignf(t < x ? t + 1 : t, x);
}
/// __powidf2
double __powidf2(double x, int n) {
    double result = 1;
    unsigned left = n < 0 ? -(unsigned)n : (unsigned)n;
    for (; left; left >>= 1, x *= x) if (left & 1) result *= x;
    return n < 0 ? 1 / result : result;
}
/// fmod
double fmod(double x, double y) {
    long double a = x, b = y;
    unsigned short status;
    do __asm__("fprem\n\tfnstsw %1" : "+t"(a), "=a"(status) : "u"(b)); while (status & 0x400);
    return (double)a;
}
/// __tls_get_addr
void *__tls_get_addr(void *variable) { return variable; }
/// __asmscope_lang_start
// `std::rt::lang_start_internal(main: &(dyn Fn() -> i32), …) -> isize`: `Fn::call` is the sixth word of the vtable.
ssize_t __asmscope_lang_start(void *main, int (**vtable)(void *)) { return vtable[5](main); }
/// __asmscope_panic_count
size_t __asmscope_panic_count = 0;
/// __asmscope_is_zero
_Bool __asmscope_is_zero(void) { return 1; }
/// __asmscope_try_allocate_in
// `alloc::raw_vec::RawVecInner::try_allocate_in` of rustc 1.85 to 1.95: a tag, then capacity and pointer, or align and size.
void *__rust_alloc(size_t size, size_t align);
void *__rust_alloc_zeroed(size_t size, size_t align);
void __asmscope_try_allocate_in(size_t *out, size_t capacity, _Bool zeroed, size_t align, size_t size) {
    size_t stride = (size + align - 1) & -align, bytes;
    void *block = (void *)align;
    if (__builtin_mul_overflow(stride, capacity, &bytes) || bytes > (~0UL >> 1) - align + 1) {
        out[0] = 1;
        out[1] = 0;
        return;
    }
    if (bytes) block = zeroed ? __rust_alloc_zeroed(bytes, align) : __rust_alloc(bytes, align);
    if (!block) {
        out[0] = 1;
        out[1] = align;
        out[2] = bytes;
        return;
    }
    out[0] = 0;
    out[1] = bytes ? capacity : 0;
    out[2] = (size_t)block;
}
/// __asmscope_grow_amortized
// `RawVecInner::grow_amortized`: `Ok(())` is a value in rax that no align has; rax 0 is `CapacityOverflow`.
void *__rust_alloc(size_t size, size_t align);
void *__rust_realloc(void *block, size_t old, size_t align, size_t size);
unsigned __int128 __asmscope_grow_amortized(size_t *vector, size_t length, size_t additional, size_t align, size_t size) {
    size_t least = size == 1 ? 8 : size <= 1024 ? 4 : 1, stride = (size + align - 1) & -align, wanted, bytes;
    if (size == 0 || __builtin_add_overflow(length, additional, &wanted)) return 0;
    if (wanted < vector[0] * 2) wanted = vector[0] * 2;
    if (wanted < least) wanted = least;
    if (__builtin_mul_overflow(stride, wanted, &bytes) || bytes > (~0UL >> 1) - align + 1) return 0;
    void *block = vector[0] ? __rust_realloc((void *)vector[1], vector[0] * stride, align, bytes) : __rust_alloc(bytes, align);
    if (!block) return (unsigned __int128)bytes << 64 | align;
    vector[0] = wanted;
    vector[1] = (size_t)block;
    return (1UL << 63) + 1;
}
/// __asmscope_deallocate
void __rust_dealloc(void *block, size_t size, size_t align);
void __asmscope_deallocate(size_t *vector, size_t align, size_t size) {
    if (vector[0] && size) __rust_dealloc((void *)vector[1], vector[0] * size, align);
}
/// _GLOBAL_OFFSET_TABLE_
// What addresses are counted from in the large code model; the slots themselves are elsewhere.
__asm__("\t.section\t.data.support,\"aw\"\n\t.globl\t_GLOBAL_OFFSET_TABLE_\n_GLOBAL_OFFSET_TABLE_:\n\t.quad\t0\n");
