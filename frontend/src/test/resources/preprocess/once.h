#pragma once
once once __INCLUDE_LEVEL__
