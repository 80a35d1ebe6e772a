// Bodies that attract each other.
struct body {
    double x, y, z, vx, vy, vz, mass;
};
static struct body bodies[5] = {
    {0, 0, 0, 0, 0, 0, 39.47}, {4.84, -1.16, -0.10, 0.6, 2.8, -0.02, 0.037}, {8.34, 4.12, -0.4, -1.01, 1.8, 0.008, 0.011},
    {12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017}, {15.37, -25.9, 0.17, 0.97, 0.59, -0.03, 0.002},
};

static double invert_root(double d) {
    double r = 1;
    while (d * r * r > 2)
        r *= 0.5;
    for (int i = 0; i < 6; i++)
        r = r * (1.5 - 0.5 * d * r * r);
    return r;
}

int main(void) {
    for (int step = 0; step < 60000; step++) {
        for (int i = 0; i < 5; i++)
            for (int j = i + 1; j < 5; j++) {
                struct body *a = &bodies[i], *b = &bodies[j];
                double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
                double r = invert_root(dx * dx + dy * dy + dz * dz + 0.01), f = 0.001 * r * r * r;
                a->vx -= dx * b->mass * f;
                a->vy -= dy * b->mass * f;
                a->vz -= dz * b->mass * f;
                b->vx += dx * a->mass * f;
                b->vy += dy * a->mass * f;
                b->vz += dz * a->mass * f;
            }
        for (int i = 0; i < 5; i++) {
            bodies[i].x += 0.001 * bodies[i].vx;
            bodies[i].y += 0.001 * bodies[i].vy;
            bodies[i].z += 0.001 * bodies[i].vz;
        }
    }
    return (int)(bodies[1].x * 1000) & 127;
}
