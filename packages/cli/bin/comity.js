#!/usr/bin/env node
// Stands in the repository, so that the command is linked before anything is built.
import '../dist/main.js';
