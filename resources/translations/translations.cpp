// SPDX-License-Identifier: GPL-3.0-or-later
// The languages themselves are resources of this target.
