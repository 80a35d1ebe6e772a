// stdin: 3 4.5 word\n-7 1e3 another\nstop
// scanf until the input no longer fits.
#include <stdio.h>

int main(void) {
    int n, total = 0, read;
    double factor;
    char word[16];
    while ((read = scanf("%d %lf %15s", &n, &factor, word)) == 3) {
        printf("%d %.2f %s\n", n, factor, word);
        total += n;
    }
    printf("%d %d\n", read, total);
    char rest[8];
    printf("%d %s\n", scanf("%7[a-z]", rest), rest);
    int year, month, day;
    printf("%d", sscanf("2024-02-29", "%d-%d-%d", &year, &month, &day));
    printf(" %d\n", year + month + day);
    return 0;
}
